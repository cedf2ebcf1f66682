import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import { openIndex } from "../../core/index/openIndex.ts";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { readCorpus } from "../../server/corpus/corpus.ts";
import { openSearch } from "../../server/openSearch.ts";
import { readSettings } from "../../server/settings/settings.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { refusedAt, type Scored, thresholdAt } from "./curve.ts";
import { type SignalExample, signalExamples } from "./examples.ts";
import { type Direction, type Example, fitLogistic, logit } from "./logistic.ts";

/** Share of answerable practice questions that may be refused, below the bar's reverse mistake of 5 %. */
const WRONG_REFUSALS = 0.04;
const AGAINST =
  /^unanswered|Unmet$|Far$|^(?:place|placeOfFact|county|year|yearOfFact|subject|ownCase|news|trade|otherTrade|frame|remote)$/;
/** Written by hand and never measured with: the golden set is by other authors. */
const PRACTICE = join(import.meta.dirname, "../practice");
const WEIGHTS = join(PROJECT_ROOT, "server/answer/answerabilityWeights.json");

/** Composition root of `npm run fit`: fits the answerability score, shows its curve, writes its weights. */
async function main(): Promise<void> {
  const settings = readSettings();
  const model = await openEmbeddingModel(settings);
  const index = await openIndex(await openIndexStore(settings), model);
  const corpus = readCorpus(index.gazettes);
  const search = await openSearch(settings, { index, corpus, model });
  const questions = await readQuestions(PRACTICE);
  const examples = await signalExamples(questions, search, corpus);
  const names = Object.keys(examples[0]?.signals ?? {}).sort();
  const rows = examples.map((example) => toRow(example, names));
  const directions = names.map(directionOf);
  const leftOut = scoreLeftOut(examples, rows, directions);
  for (const wrong of [0.02, 0.03, 0.04, 0.05, 0.08]) {
    const refused = refusedAt(leftOut, thresholdAt(leftOut, wrong));
    console.log(
      `wrong refusals ${percent(wrong)} → refused ${percent(refused)} (documents left out)`,
    );
  }
  const fitted = fitLogistic(rows, directions);
  const threshold = thresholdAt(leftOut, WRONG_REFUSALS);
  const weights = Object.fromEntries(names.map((name, i) => [name, round(fitted.weights[i] ?? 0)]));
  const fit = { threshold: round(threshold), intercept: round(fitted.intercept), weights };
  await writeFile(WEIGHTS, `${JSON.stringify(fit, null, 2)}\n`);
  console.log(`${examples.length} examples; weights written.`);
}

/** Every example scored by a model that has not seen its document. */
function scoreLeftOut(
  examples: readonly SignalExample[],
  rows: readonly Example[],
  directions: readonly Direction[],
): Scored[] {
  const documents = new Set(examples.map(({ documentNumber }) => documentNumber));
  return [...documents].flatMap((document) => {
    const others = rows.filter((_, i) => examples[i]?.documentNumber !== document);
    const model = fitLogistic(others, directions);
    return rows
      .filter((_, i) => examples[i]?.documentNumber === document)
      .map(({ features, positive }) => ({ score: logit(model, features), answerable: positive }));
  });
}

/** What is unmet or known to be unanswered speaks against an answer; all else for it. */
function directionOf(name: string): Direction {
  return AGAINST.test(name) ? -1 : 1;
}

function toRow({ signals, answerable }: SignalExample, names: readonly string[]): Example {
  return { features: names.map((name) => signals[name] ?? 0), positive: answerable };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

await main();
