import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import { readCoreSettings } from "../../core/settings.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { alikePairs } from "./testing/alikePairs.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Above one of these the answer to a golden question would have been given away. */
const COPY = { words: 0.8, meaning: 0.97 };
/** Pairs that share fewer words were never found to be nearer in meaning. */
const WORTH_COMPARING = 0.4;

const written = ["golden", "practice"].map((set) => readQuestions(join(ROOT, "evals", set)));
const golden = (await Promise.all(written)).flat().map(({ question }) => question);
const stored = ["ingest/questions", "ingest/unanswered"].flatMap(storedQuestions);
const pairs = alikePairs(stored, golden, WORTH_COMPARING);

it("compares what is there", () => {
  expect(stored.length).toBeGreaterThan(10_000);
  expect(pairs.length).toBeGreaterThan(20);
});

it("stores no golden question in the same or nearly the same words", () => {
  expect(pairs.filter(({ share }) => share >= COPY.words)).toEqual([]);
});

it("stores no golden question in other words that mean the same", async () => {
  const { embeddings } = await openEmbeddingModel(readCoreSettings());
  const near: string[] = [];
  for (const { one, other } of pairs) {
    const [a, b] = [await embeddings.embedQuery(one), await embeddings.embedQuery(other)];
    if (cosine(a, b) > COPY.meaning) near.push(`${one} | ${other}`);
  }
  expect(near).toEqual([]);
});

function storedQuestions(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".jsonl"));
  return files.flatMap((file) =>
    readFileSync(join(ROOT, folder, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .flatMap((line) => (JSON.parse(line) as { questions: string[] }).questions),
  );
}

/** Of unit vectors. */
function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
