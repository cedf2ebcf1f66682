import { expect, it } from "vitest";
import { comparable } from "../../core/comparable.ts";
import { corpus } from "../parse/testing/corpus.ts";
import { bindAsked, bindUnanswered } from "./bindQuestions.ts";
import { readAsked, readUnanswered } from "./readQuestions.ts";

const asked = bindAsked([corpus], await readAsked(import.meta.dirname));
const unansweredFolder = new URL("../unanswered", import.meta.url).pathname;
const unanswered = bindUnanswered([corpus], await readUnanswered(unansweredFolder));

it("ties every line to a clause", () => {
  expect([...asked.unbound, ...unanswered.unbound]).toEqual([]);
});

it("asks a question of one clause of a document only", () => {
  const clauses = new Map<string, Set<string>>();
  for (const { clauseId, text } of asked.bound) {
    const [documentNumber] = clauseId.split("#");
    const key = `${documentNumber}：${comparable(text)}`;
    clauses.set(key, (clauses.get(key) ?? new Set()).add(clauseId));
  }
  expect([...clauses].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([]);
});

it("calls no question unanswered that a clause answers", () => {
  const answered = new Set(asked.bound.map(({ text }) => comparable(text)));
  const both = unanswered.bound.filter(({ text }) => answered.has(comparable(text)));
  expect(both.map(({ text }) => text)).toEqual([]);
});
