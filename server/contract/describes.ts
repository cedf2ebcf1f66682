import type { z } from "zod";

/** The same type without `readonly`, which says nothing about the wire. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** An optional field that one side lacks keeps the two assignable: the names are compared as well. */
type SameShape<A, B> = Same<A, B> extends true ? Same<keyof A, keyof B> : false;

/**
 * The schema of a wire type, for programs that read the contract at run time. The type stays the
 * contract: a schema that says anything else doesn't compile.
 */
export function describes<T>() {
  return <S extends z.ZodType>(
    schema: SameShape<Plain<z.output<S>>, Plain<T>> extends true
      ? S
      : ["schema and type differ", z.output<S>, T],
  ): S => schema as S;
}
