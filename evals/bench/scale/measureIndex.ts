import { join } from "node:path";
import { openEmbeddingModel } from "../../../core/embedding/openEmbeddingModel.ts";
import { fileIndexStore } from "../../../core/index/fileIndexStore.ts";
import { indexFolder } from "../../../core/index/location.ts";
import { LANES, type Lane } from "../../../core/index/manifest.ts";
import { type EmbeddingModel, openIndex, type PolicyIndex } from "../../../core/index/openIndex.ts";
import { readCorpus } from "../../../server/corpus/corpus.ts";
import { openSearch } from "../../../server/openSearch.ts";
import type { Settings } from "../../../server/settings/settings.ts";
import { type LaneFigures, laneFigures } from "./laneFigures.ts";
import { readLaneVectors } from "./laneVectors.ts";
import { type Latency, latencyOf } from "./latency.ts";
import { type LexicalFigures, lexicalFigures } from "./lexicalFigures.ts";
import { type SearchFigures, searchFigures } from "./searchFigures.ts";
import { timed } from "./timed.ts";

/** Questions whose vectors are compared with every vector of a lane. */
const COMPARED = 50;
/** Passages embedded to tell what all of them would take. */
const SAMPLE = 150;
/** Asked before anything is measured. */
const WARMING = 30;

export interface IndexFigures {
  readonly documents: number;
  readonly clauses: number;
  readonly megabytes: { readonly index: number; readonly ready: number; readonly peak: number };
  /** Until the first question is answered, loading of the program not counted. */
  readonly startSeconds: number;
  readonly search: Omit<SearchFigures, "subjects">;
  readonly embedding: Latency;
  /** What one core takes to embed a passage, on the mean of all lanes. */
  readonly secondsPerText: number;
  readonly lexical: LexicalFigures;
  readonly lanes: Readonly<Record<Lane, LaneFigures>>;
}

export async function measureIndex(
  settings: Settings,
  questions: readonly string[],
): Promise<IndexFigures> {
  const { seconds: startSeconds, value: opened } = await timed(() => open(settings));
  const { index, corpus, search, model } = opened;
  const ready = process.memoryUsage.rss() / 2 ** 20;
  await searchFigures(search, questions.slice(0, WARMING));
  const { subjects, ...found } = await searchFigures(search, questions.slice(WARMING));
  const embedded = [];
  for (const question of questions.slice(0, COMPARED))
    embedded.push(await timed(() => model.embeddings.embedQuery(question)));
  const secondsPerText = await embeddingCost(index, model);
  const peak = process.resourceUsage().maxRSS / 1024;
  const { manifest } = index;
  const lexical = lexicalFigures(corpus, subjects);
  const lanes: Partial<Record<Lane, LaneFigures>> = {};
  for (const lane of LANES) {
    const folder = join(indexFolder(settings.DATA_DIR, opened.name), lane);
    const vectors = await readLaneVectors(folder, manifest.dimension);
    const queries = embedded.map(({ value }) => value);
    lanes[lane] = await laneFigures(index.lanes[lane], vectors, queries);
  }
  const bytes = Object.values(manifest.files).reduce((sum, size) => sum + size, 0);
  return {
    documents: manifest.documents,
    clauses: manifest.clauses,
    megabytes: { index: bytes / 2 ** 20, ready, peak },
    startSeconds,
    search: found,
    secondsPerText,
    embedding: latencyOf(embedded.map(({ seconds }) => seconds * 1000)),
    lexical,
    lanes: lanes as Record<Lane, LaneFigures>,
  };
}

async function open(settings: Settings) {
  const model = await openEmbeddingModel(settings);
  const warm = model.embeddings.embedQuery("政策");
  const store = fileIndexStore(settings.DATA_DIR);
  const index = await openIndex(store, model);
  const corpus = readCorpus(index.gazettes);
  const search = await openSearch(settings, { index, corpus, model });
  await warm;
  const name = (await store.current()) ?? "";
  return { name, index, corpus, search, model };
}

async function embeddingCost(index: PolicyIndex, model: EmbeddingModel): Promise<number> {
  const passages = (await Promise.all(LANES.map((lane) => index.lanes[lane].passages()))).flat();
  const step = Math.ceil(passages.length / SAMPLE);
  const texts = passages.filter((_, at) => at % step === 0).map(({ text }) => text);
  const before = process.cpuUsage();
  await model.embeddings.embedDocuments(texts);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / texts.length;
}
