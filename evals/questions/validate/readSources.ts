import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PolicyDocument } from "../../../core/clause.ts";
import { readGazettes } from "../../../core/index/gazettes.ts";
import { indexFolder, readPointer } from "../../../core/index/location.ts";

/** The lines of every gazette as it was published. */
export async function readCorpusLines(corpusDir: string): Promise<string[]> {
  const names = (await readdir(corpusDir)).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(names.map((name) => readFile(join(corpusDir, name), "utf8")));
  return texts.flatMap((text) => text.split(/\r?\n/));
}

/** The clause trees of the index in service; undefined before the first ingest. */
export async function readIndexedDocuments(dataDir: string): Promise<PolicyDocument[] | undefined> {
  const name = await readPointer(dataDir);
  if (name === undefined) return undefined;
  const gazettes = await readGazettes(indexFolder(dataDir, name));
  return gazettes.flatMap(({ documents }) => documents);
}
