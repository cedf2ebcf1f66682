import { readGazettes } from "../../../core/index/gazettes.ts";
import { indexFolder, readPointer } from "../../../core/index/location.ts";
import { type Corpus, readCorpus } from "../../corpus/corpus.ts";
import { readSettings } from "../../settings/settings.ts";

/** The corpus of the built index, without its vectors. */
export async function realCorpus(): Promise<Corpus> {
  const { DATA_DIR } = readSettings();
  const name = await readPointer(DATA_DIR);
  if (!name) throw new Error("no index: run npm run ingest");
  return readCorpus(await readGazettes(indexFolder(DATA_DIR, name)));
}
