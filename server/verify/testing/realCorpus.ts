import { openIndexStore } from "../../../core/index/openIndexStore.ts";
import { type Corpus, readCorpus } from "../../corpus/corpus.ts";
import { readSettings } from "../../settings/settings.ts";

/** The corpus of the built index, without its vectors. */
export async function realCorpus(): Promise<Corpus> {
  const store = await openIndexStore(readSettings());
  const name = await store.current();
  if (!name) throw new Error("no index: run npm run ingest");
  return readCorpus(await store.index(name).gazettes());
}
