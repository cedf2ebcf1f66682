import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import { openIndex } from "../../core/index/openIndex.ts";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import { createSegmenter } from "../../core/segmenter.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { readCorpus } from "../../server/corpus/corpus.ts";
import { readLexicon } from "../../server/question/lexicon/readLexicon.ts";
import { createRetriever } from "../../server/retrieve/retriever.ts";
import { readSettings } from "../../server/settings/settings.ts";
import { refusedAt, type Scored, thresholdAt } from "./curve.ts";
import { type SignalExample, signalExamples } from "./examples.ts";
import { type Direction, type Example, fitLogistic, logit } from "./logistic.ts";

/** Share of answerable training questions that may be refused: the bar's reverse mistake. */
const WRONG_REFUSALS = 0.08;
const AGAINST =
  /^unanswered|Unmet$|Far$|^(?:place|placeOfFact|county|year|yearOfFact|subject|ownCase|news|trade|otherTrade|frame)$/;
const WEIGHTS = join(PROJECT_ROOT, "server/answer/answerabilityWeights.json");

/** Composition root of `npm run fit`: fits the answerability score, shows its curve, writes its weights. */
async function main(): Promise<void> {
  const settings = readSettings();
  const model = await openEmbeddingModel(settings);
  const index = await openIndex(await openIndexStore(settings), model);
  const corpus = readCorpus(index.gazettes);
  const { embeddings } = model;
  const segmenter = createSegmenter();
  const { lexicon } = await readLexicon(settings.LEXICON_FILE);
  const retriever = await createRetriever({ index, corpus, embeddings, segmenter, lexicon });
  const examples = await signalExamples(index, corpus, retriever, lexicon);
  const names = Object.keys(examples[0]?.signals ?? {}).sort();
  const rows = examples.map((example) => toRow(example, names));
  const directions = names.map(directionOf);
  const leftOut = scoreLeftOut(examples, rows, directions);
  for (const wrong of [0.02, 0.03, 0.05, 0.08]) {
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
