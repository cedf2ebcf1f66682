import { type Reword, renumber } from "./reworder.ts";

/** What addresses a clause or dates it is renumbered, and keeps its words. */
const ADDRESSES: ReadonlySet<string> = new Set([
  ...["clauseId", "documentNumber", "label", "clausePath", "kind", "relation", "basis", "role"],
  ...["documentDate", "effectiveDate", "date", "from", "until"],
]);

/** A copy of a value as JSON holds it, in other words. */
export function copyOf<T>(value: T, copy: number, reword: Reword): T {
  return copied(value, "", copy, reword) as T;
}

function copied(value: unknown, key: string, copy: number, reword: Reword): unknown {
  if (typeof value === "string") return textOf(value, key, copy, reword);
  if (Array.isArray(value)) return value.map((each) => copied(each, key, copy, reword));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, of]) => [name, copied(of, name, copy, reword)]));
}

function textOf(text: string, key: string, copy: number, reword: Reword): string {
  if (key === "sourceFile") return copy === 0 ? text : `${copy}-${text}`;
  return ADDRESSES.has(key) ? renumber(text, copy) : reword(text);
}
