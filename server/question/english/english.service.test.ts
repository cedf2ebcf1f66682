import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { comparable } from "../../../core/comparable.ts";
import { createAssistant } from "../../createAssistant.ts";
import { readSettings } from "../../settings/settings.ts";

interface EnglishQuestion {
  readonly question: string;
  /** Absent where no document answers. */
  readonly documentNumber?: string;
  readonly quote?: string;
}

const file = join(import.meta.dirname, "testing/questions.jsonl");
const questions = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): EnglishQuestion => JSON.parse(line));
const assistant = await createAssistant({ ...readSettings(), OPENAI_API_KEY: undefined });
const listener = { onDelta() {}, onCitations() {} };
const ask = (question: string) =>
  assistant.ask({ question }, listener, new AbortController().signal);

it("finds the clause of an English question among the first ten, without a model", async () => {
  const lost: string[] = [];
  for (const { question, documentNumber, quote } of questions) {
    if (quote === undefined) continue;
    const hits = await assistant.search(question, 10, false);
    const words = comparable(quote);
    const found = hits.some(
      (hit) => hit.documentNumber === documentNumber && comparable(hit.text).includes(words),
    );
    if (!found) lost.push(question);
  }
  expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(1);
});

it("answers in the clauses' own Chinese words, and says so in both languages", async () => {
  const result = await ask("Who pays for the covid tests of restaurant staff?");
  expect(result.citations[0]?.clause).toBe("二、23");
  expect(result.note).toMatch(/文件为中文.*The documents are in Chinese/u);
});

it.each(["Is sauna steam good?", "Это хорошо?", "Wie geht es dir heute?"])(
  "asks for Chinese where no word of %s is known",
  async (question) => {
    const { status, reason, answer } = await ask(question);
    expect({ status, reason }).toEqual({ status: "refused", reason: "ambiguous" });
    expect(answer).toMatch(/请用中文.*ask it in Chinese/u);
  },
);
