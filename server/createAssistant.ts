import type { Logger } from "pino";
import { openEmbeddingModel } from "../core/embedding/openEmbeddingModel.ts";
import { type EmbeddingModel, openIndex } from "../core/index/openIndex.ts";
import { createSegmenter } from "../core/segmenter.ts";
import { createAnswerer } from "./answer/answerer.ts";
import type { Assistant } from "./assistant.ts";
import { readCorpus } from "./corpus/corpus.ts";
import { documentSummary, findDocument } from "./corpus/documents.ts";
import { createMeasureService } from "./measures/measureService.ts";
import { createWriter } from "./model/createWriter.ts";
import { createCleaner } from "./question/createCleaner.ts";
import { understand } from "./question/understand.ts";
import { createRetriever } from "./retrieve/retriever.ts";
import { searchHit } from "./retrieve/searchHit.ts";
import { ALL_ON, type Switches } from "./retrieve/switches.ts";
import type { Settings } from "./settings/settings.ts";
import { createVerifier } from "./verify/createVerifier.ts";

export interface AssistantOptions {
  readonly switches?: Partial<Switches>;
  readonly logger?: Logger;
  /** One that is loaded already, to be shared with the assistant of an earlier index. */
  readonly model?: EmbeddingModel;
}

/** The domain, loaded: index and model in memory, ready for questions. */
export async function createAssistant(
  settings: Settings,
  options: AssistantOptions = {},
): Promise<Assistant & { close(): Promise<void> }> {
  const model = options.model ?? (await openEmbeddingModel(settings));
  warmUp(model);
  const index = await openIndex(settings.DATA_DIR, model);
  const corpus = readCorpus(index.gazettes);
  const segmenter = createSegmenter();
  const clean = createCleaner(index.spellings, segmenter);
  const retriever = createRetriever({
    index,
    corpus,
    embeddings: model.embeddings,
    segmenter,
    switches: { ...ALL_ON, ...options.switches },
  });
  const today = () => new Date().toISOString().slice(0, 10);
  const writer = await createWriter(settings, createVerifier(corpus), { logger: options.logger });
  const answerer = createAnswerer({
    clean,
    corpus,
    retriever,
    today,
    writer,
    measures: index.measures,
  });
  return {
    indexFingerprint: index.manifest.fingerprint,
    ask: answerer,
    async search(query, k, explain) {
      const question = understand(clean(query), { question: query }, corpus, today());
      const { candidates } = await retriever.retrieve(question);
      return candidates.slice(0, k).map((candidate) => searchHit(candidate, explain));
    },
    documents: () => corpus.documents.map((document) => documentSummary(document, corpus)),
    document: (number) => findDocument(number, corpus),
    measures: createMeasureService(index.measures, corpus),
    close: async () => {},
  };
}

/** Loads the model while the index is read; a fault of its own comes again with the first question. */
function warmUp({ embeddings }: EmbeddingModel): void {
  embeddings.embedQuery("政策").catch(() => {});
}
