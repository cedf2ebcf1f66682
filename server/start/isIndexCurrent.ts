import { join } from "node:path";
import { sourceDigest, sourceNames } from "../../core/corpus/sourceFiles.ts";
import type { IndexStore } from "../../core/index/indexStore.ts";
import { isOfOtherFormat, manifestSchema } from "../../core/index/manifest.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { newestChange } from "./newestChange.ts";

const INGEST_SOURCES = ["ingest", "core"].map((folder) => join(PROJECT_ROOT, folder));

/**
 * Whether the index holds this very corpus, cut by this very code: a start should not pay for a
 * process that finds nothing to do. A broken index counts as current: opening it says what is wrong,
 * and replacing it unasked could hide a failing disk.
 */
export async function isIndexCurrent(settings: Settings, store: IndexStore): Promise<boolean> {
  try {
    const name = await store.current();
    if (!name) return false;
    const written = await store.index(name).manifest();
    if (isOfOtherFormat(written)) return false;
    const manifest = manifestSchema.parse(written);
    const codeChanged = await newestChange(INGEST_SOURCES, [settings.CORPUS_DIR]);
    if (codeChanged > Date.parse(manifest.checkedAt)) return false;
    const known = [...manifest.corpus, ...manifest.refused].map((file) => file.sha256);
    return sameMembers(known, await corpusDigests(settings.CORPUS_DIR));
  } catch {
    return true;
  }
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join();
}

async function corpusDigests(folder: string): Promise<string[]> {
  const names = await sourceNames(folder);
  return Promise.all(names.map((name) => sourceDigest(folder, name)));
}
