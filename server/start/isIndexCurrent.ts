import { readdir, readFile, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../core/index/fingerprint.ts";
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
    const folder = indexFolder(settings.DATA_DIR, name);
    const checked = await stat(manifestPath(folder));
    if ((await newestChange(INGEST_SOURCES, [settings.CORPUS_DIR])) > checked.mtimeMs) return false;
    const { corpus } = await readManifest(folder);
    return sameMembers(
      corpus.map((file) => file.sha256),
      await corpusDigests(settings.CORPUS_DIR),
    );
  } catch {
    return true;
  }
}

/** Notes that the ingest found the index to be what today's code would make. */
export async function noteChecked(dataDir: string): Promise<void> {
  const name = await readPointer(dataDir);
  const now = new Date();
  // In a read-only folder the next start checks again: slower, but right.
  if (name) await utimes(manifestPath(indexFolder(dataDir, name)), now, now).catch(() => {});
}

function manifestPath(folder: string): string {
  return join(folder, "manifest.json");
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join();
}

async function corpusDigests(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(isGazette);
  return Promise.all(names.map(async (name) => sha256(await readFile(join(folder, name)))));
}

/** As the ingest has it: every Markdown file but the folder's own description. */
function isGazette(name: string): boolean {
  return name.endsWith(".md") && name !== "README.md";
}
