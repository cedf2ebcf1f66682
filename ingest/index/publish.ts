import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { writePointer } from "../../core/index/location.ts";
import { type Manifest, writeManifest } from "../../core/index/manifest.ts";
import { fileSizes } from "../../core/index/wholeness.ts";

/**
 * Puts a finished draft into service by one rename of the pointer. Killed at any moment before that,
 * the old index stands untouched.
 */
export async function publish(
  dataDir: string,
  draft: string,
  content: Omit<Manifest, "files" | "builtAt">,
): Promise<Manifest> {
  const builtAt = new Date().toISOString();
  const manifest = { ...content, files: await fileSizes(draft), builtAt };
  await writeManifest(draft, manifest);
  const name = `index-${manifest.fingerprint.slice(0, 16)}-${Date.now().toString(36)}`;
  await rename(draft, join(dataDir, name));
  await writePointer(dataDir, name);
  await removeOthers(dataDir, name);
  return manifest;
}

/** A running server holds its own in memory, and one that is just opening looks at the pointer again. */
async function removeOthers(dataDir: string, current: string): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith("index-"));
  for (const name of names)
    if (name !== current) await rm(join(dataDir, name), { recursive: true, force: true });
}
