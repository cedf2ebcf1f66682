import type { oas31 } from "zod-openapi";
import type { InterfaceDescription } from "../describeInterfaces.ts";

export type Schema = oas31.SchemaObject | oas31.ReferenceObject;

export interface PlacedOperation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly operation: oas31.OperationObject;
}

/** In the order of the description. */
export function operationsOf({ paths = {} }: InterfaceDescription): readonly PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get ? [{ method: "GET" as const, path, operation: get }] : []),
    ...(post ? [{ method: "POST" as const, path, operation: post }] : []),
  ]);
}

/** What stands in place of a reference, where the description keeps it apart. */
export function responseOf(
  response: oas31.ResponseObject | oas31.ReferenceObject,
  { components }: InterfaceDescription,
): oas31.ResponseObject {
  if (!("$ref" in response)) return response;
  const found = components?.responses?.[nameOf(response.$ref)];
  if (!found || "$ref" in found) throw new Error(`${response.$ref} leads nowhere`);
  return found;
}

/** #/components/schemas/Citation → Citation */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
