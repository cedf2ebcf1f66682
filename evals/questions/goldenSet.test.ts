import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCoreSettings } from "../../core/settings.ts";
import { readQuestions } from "./readQuestions.ts";
import { clausesCovered, coverage } from "./validate/coverage.ts";
import { evidenceDefects } from "./validate/evidenceDefects.ts";
import { quoteDefects } from "./validate/quoteDefects.ts";
import { readCorpusLines, readIndexedDocuments } from "./validate/readSources.ts";
import { setDefects } from "./validate/setDefects.ts";

const questions = await readQuestions(resolve(import.meta.dirname, "../golden"));
const practice = await readQuestions(resolve(import.meta.dirname, "../practice"));
const settings = readCoreSettings();
const documents = await readIndexedDocuments(settings);
const answerable = questions.filter((question) => question.answerable);

describe("the golden set", () => {
  it("is large and broad enough", () => {
    expect(questions.length).toBeGreaterThanOrEqual(240);
    expect(coverage(answerable)).toHaveLength(16);
    expect(clausesCovered(questions)).toBeGreaterThanOrEqual(150);
  });

  it("asks a third in everyday words, and a quarter that must be refused", () => {
    const colloquial = answerable.filter(({ type }) => type === "colloquial");
    expect(colloquial.length / answerable.length).toBeGreaterThanOrEqual(1 / 3);
    expect(1 - answerable.length / questions.length).toBeGreaterThanOrEqual(1 / 4);
  });

  it("has no double and no contradiction, nor does it ask what was practised", () => {
    expect(setDefects([...questions, ...practice])).toEqual([]);
  });

  it("quotes the source word for word", async () => {
    expect(quoteDefects(questions, await readCorpusLines(settings.CORPUS_DIR))).toEqual([]);
  });

  it.skipIf(documents === undefined)(
    "finds each quote in one clause, and the facts with it",
    () => {
      expect(evidenceDefects(questions, documents ?? [])).toEqual([]);
    },
  );
});
