import { expect } from "vitest";
import type { ClauseNode } from "../../../core/clause.ts";
import type { ParsedGazette } from "../parsedGazette.ts";

/**
 * Undoes nothing and trusts nothing: the body is built again from the source lines and the
 * declared repairs alone, and has to be the clauses' texts, character by character.
 */
export function expectWholeness(source: string, gazette: ParsedGazette): void {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const order = readingOrder(lines, gazette);
  const expected = order.map((line) => wordsOf(lines[line - 1] ?? "")).join("");
  const texts = gazette.documents.flatMap((document) => document.clauses.map(textsOf));
  const found = texts.join("").replace(/\s/g, "");
  const difference = [...expected].findIndex((character, index) => character !== found[index]);
  expect(
    difference === -1 ? "" : expected.slice(Math.max(difference - 20, 0), difference + 40),
  ).toBe("");
  expect(found.length).toBe(expected.length);
}

function readingOrder(lines: readonly string[], { furniture, repairs }: ParsedGazette): number[] {
  const gone = new Set(furniture.map((each) => each.line));
  for (const repair of repairs) if (repair.kind === "drop") gone.add(repair.line);
  const order = lines.flatMap((text, index) =>
    text.trim() === "" || gone.has(index + 1) ? [] : [index + 1],
  );
  for (const repair of repairs) {
    if (repair.kind !== "move") continue;
    order.splice(order.indexOf(repair.line), 1);
    order.splice(order.indexOf(repair.after) + 1, 0, repair.line);
  }
  return order;
}

/** Markdown's marks are the only thing that is no text. */
function wordsOf(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, "")
    .replaceAll("**", "")
    .replace(/^- /, "")
    .replace(/\s/g, "");
}

function textsOf(clause: ClauseNode): string {
  return clause.text + clause.children.map(textsOf).join("");
}
