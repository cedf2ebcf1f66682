import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { indexFolder, readPointer } from "../../core/index/location.ts";
import { readManifest } from "../../core/index/openIndex.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { newestChange } from "./newestChange.ts";

const INGEST_SOURCES = ["ingest", "core"].map((folder) => join(PROJECT_ROOT, folder));

/**
 * Whether the index holds this very corpus, cut by this very code: a start should not pay for a
 * process that finds nothing to do. A broken index counts as current: opening it says what is wrong,
 * and replacing it unasked could hide a failing disk.
 */
export async function isIndexCurrent(settings: Settings): Promise<boolean> {
  try {
    const name = await readPointer(settings.DATA_DIR);
    if (!name) return false;
    const manifest = await readManifest(indexFolder(settings.DATA_DIR, name));
    if ((await newestChange(INGEST_SOURCES, [settings.CORPUS_DIR])) > Date.parse(manifest.builtAt))
      return false;
    const indexed = new Set(manifest.corpus.map(({ sha256 }) => sha256));
    const digests = await corpusDigests(settings.CORPUS_DIR);
    return digests.length === indexed.size && digests.every((digest) => indexed.has(digest));
  } catch {
    return true;
  }
}

async function corpusDigests(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(isGazette);
  return Promise.all(
    names.map(async (name) =>
      createHash("sha256")
        .update(await readFile(join(folder, name)))
        .digest("hex"),
    ),
  );
}

/** As the ingest has it: every Markdown file but the folder's own description. */
function isGazette(name: string): boolean {
  return name.endsWith(".md") && name !== "README.md";
}
