import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Manifest } from "./manifest.ts";

type Sizes = Manifest["files"];

/** The sizes that a manifest keeps of its index's files; its own is not among them. */
export async function fileSizes(folder: string): Promise<Sizes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.includes("manifest.json"))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).split(sep).join("/");
      return [name, (await stat(path)).size] as const;
    }),
  );
  return Object.fromEntries(sizes);
}

/** Whether every file still stands at its full length: a disk that filled up leaves shorter ones. */
export async function isWhole(folder: string, { files }: Manifest): Promise<boolean> {
  const found = await fileSizes(folder);
  return Object.entries(files).every(([name, size]) => found[name] === size);
}
