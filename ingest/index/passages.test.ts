import { expect, it } from "vitest";
import { citableClauses } from "../../core/citableClauses.ts";
import { comparable } from "../../core/comparable.ts";
import { corpus } from "../parse/testing/corpus.ts";
import { passagesOf } from "./passages.ts";

const { chunk, sentence } = passagesOf(corpus);

it("gives every citable clause a chunk under its document's title", () => {
  const titles = new Map(
    [...citableClauses([corpus])].map(({ clause, document }) => [clause.clauseId, document.title]),
  );
  expect(new Set(chunk.map(({ clauseId }) => clauseId))).toEqual(new Set(titles.keys()));
  for (const { clauseId, text } of chunk)
    expect(text.startsWith(titles.get(clauseId) ?? "?")).toBe(true);
});

it("takes sentences from the clause's own chunks", () => {
  const words = new Map<string, string>();
  for (const { clauseId, text } of chunk)
    words.set(clauseId, (words.get(clauseId) ?? "") + comparable(text));
  for (const { clauseId, text } of sentence)
    expect(words.get(clauseId)).toContain(comparable(text));
});

it("lets a table's row speak by its rendering", () => {
  expect(chunk.some(({ text }) => text.includes("煤炭产量（亿吨）：2020年"))).toBe(true);
});
