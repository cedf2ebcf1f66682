import { withDescendants } from "../../../core/citableClauses.ts";
import type { Reading } from "../../../core/measure.ts";
import type { Scope } from "./scope.ts";
import { distinct } from "./wordsOf.ts";

/** The offices in charge, as the parser read them, at the place where the text names them last. */
export function officesIn({ citable, text }: Scope): readonly Reading[] {
  const units = [...withDescendants(citable.clause)].flatMap(
    ({ responsibleUnits }) => responsibleUnits,
  );
  const found = units.flatMap(({ name, written }) => {
    const from = text.lastIndexOf(written);
    return from < 0 ? [] : [{ value: name, words: written, from, to: from + written.length }];
  });
  return distinct(found, ({ value }) => value);
}
