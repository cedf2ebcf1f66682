import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PolicyDocument } from "../../../core/clause.ts";
import { openIndexStore } from "../../../core/index/openIndexStore.ts";
import type { CoreSettings } from "../../../core/settings.ts";

/** The lines of every gazette as it was published. */
export async function readCorpusLines(corpusDir: string): Promise<string[]> {
  const names = (await readdir(corpusDir)).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(names.map((name) => readFile(join(corpusDir, name), "utf8")));
  return texts.flatMap((text) => text.split(/\r?\n/));
}

/** The clause trees of the index in service; undefined before the first ingest. */
export async function readIndexedDocuments(
  settings: CoreSettings,
): Promise<PolicyDocument[] | undefined> {
  const store = await openIndexStore(settings);
  const name = await store.current();
  if (name === undefined) return undefined;
  const gazettes = await store.index(name).gazettes();
  return gazettes.flatMap(({ documents }) => documents);
}
