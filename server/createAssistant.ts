import { openEmbeddingModel } from "../core/embedding/openEmbeddingModel.ts";
import type { IndexStore } from "../core/index/indexStore.ts";
import { type EmbeddingModel, openIndex } from "../core/index/openIndex.ts";
import { openIndexStore } from "../core/index/openIndexStore.ts";
import { createAnswerer } from "./answer/answerer.ts";
import type { Assistant } from "./assistant.ts";
import type { AnswerCache } from "./cache/answerCache.ts";
import { rememberAnswers } from "./cache/rememberAnswers.ts";
import { readCorpus } from "./corpus/corpus.ts";
import { documentSummary, findDocument } from "./corpus/documents.ts";
import { today } from "./http/today.ts";
import { createMeasureService } from "./measures/measureService.ts";
import { createWriter } from "./model/createWriter.ts";
import { timeStage } from "./observe/stageTiming.ts";
import { openSearch } from "./openSearch.ts";
import { searchHit } from "./retrieve/searchHit.ts";
import type { Switches } from "./retrieve/switches.ts";
import type { Settings } from "./settings/settings.ts";
import { createVerifier } from "./verify/createVerifier.ts";

export interface AssistantOptions {
  readonly switches?: Partial<Switches>;
  /** One that is loaded already, to be shared with the assistant of an earlier index. */
  readonly model?: EmbeddingModel;
  /** Likewise; one of its own is closed with the assistant. */
  readonly store?: IndexStore;
  /** Keeps answers beyond one index; none are kept without it. */
  readonly answerCache?: AnswerCache | undefined;
  /** Hears in Chinese what an office may want to mend. */
  readonly onNote?: (sentence: string) => void;
}

/** The domain, loaded: index and model in memory, ready for questions. */
export async function createAssistant(
  settings: Settings,
  options: AssistantOptions = {},
): Promise<Assistant & { close(): Promise<void> }> {
  const model = options.model ?? (await openEmbeddingModel(settings));
  warmUp(model);
  const store = options.store ?? (await openIndexStore(settings));
  const index = await openIndex(store, model);
  const corpus = readCorpus(index.gazettes);
  const search = await openSearch(settings, { ...options, index, corpus, model });
  const { clean, understand, read, retriever, lexicon } = search;
  const writer = await createWriter(settings, createVerifier(corpus));
  const { measures } = index;
  const answerer = createAnswerer({ corpus, retriever, read, lexicon, writer, measures });
  const { fingerprint } = index.manifest;
  const source = {
    index: fingerprint,
    model: modelOf(settings),
    lexicon: lexicon.digest,
  };
  const { answerCache: cache } = options;
  const answer = cache ? rememberAnswers(answerer, cache, source) : answerer;
  return {
    indexFingerprint: fingerprint,
    async ask({ history = [], asOf = today(), ...asked }, listener, signal) {
      const question = await timeStage("clean", listener, () => clean(asked.question));
      return await answer({ question, history, asOf }, listener, signal);
    },
    async search(query, k, explain) {
      const asked = clean(query);
      const reading = await read(asked, { question: query }, new AbortController().signal);
      const question =
        reading.kind === "understood" ? reading.question : understand(asked, { question: query });
      const { candidates } = await retriever.retrieve(question);
      return candidates.slice(0, k).map((candidate) => searchHit(candidate, explain));
    },
    documents: () => corpus.documents.map((document) => documentSummary(document, corpus)),
    document: (number) => findDocument(number, corpus),
    measures: createMeasureService(measures, corpus),
    close: async () => {
      if (!options.store) await store.close();
    },
  };
}

/** What of the model decides an answer. */
function modelOf({ OPENAI_API_KEY, OPENAI_MODEL, MODEL_RERANK }: Settings): string | null {
  if (!OPENAI_API_KEY) return null;
  return MODEL_RERANK ? `${OPENAI_MODEL} rerank` : OPENAI_MODEL;
}

/** Loads the model while the index is read; a fault of its own comes again with the first question. */
function warmUp({ embeddings }: EmbeddingModel): void {
  embeddings.embedQuery("政策").catch(() => {});
}
