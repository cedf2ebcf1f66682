import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../index/fingerprint.ts";

export const MAX_SOURCE_BYTES = 50 * 1024 * 1024;

/** Whatever was put into the corpus folder, sorted by name; its README and hidden files are none. */
export async function sourceNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .filter((name) => name !== "README.md" && !name.startsWith("."))
    .sort();
}

/** Tells whether a file changed. Of one that is too large or can't be read, its size must do. */
export async function sourceDigest(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  const bytes =
    found?.isFile() && found.size <= MAX_SOURCE_BYTES
      ? await readFile(path).catch(() => undefined)
      : undefined;
  return sha256(bytes ?? `not read: ${found?.size}`);
}
