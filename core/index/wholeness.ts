import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Manifest } from "./manifest.ts";

type Sizes = Manifest["files"];
type Digests = Readonly<Record<string, string>>;

const READ_BYTES = 1 << 20;

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

/** SHA-256 of each file that the manifest names. */
export async function fileDigests(
  folder: string,
  { files }: Pick<Manifest, "files">,
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const name of Object.keys(files)) digests[name] = await digestOf(join(folder, name));
  return digests;
}

/**
 * Whether every file still stands as it was written. A disk that filled up leaves shorter ones, which is
 * seen at a glance; one that is failing, or a file of another index, leaves its own bytes, which only
 * reading all of them tells. It comes before the opening: hnswlib may bring the process down on a graph
 * whose bytes have changed.
 */
export async function isWhole(folder: string, manifest: Manifest): Promise<boolean> {
  const sizes = await fileSizes(folder);
  const { files, digests } = manifest;
  if (Object.entries(files).some(([name, size]) => sizes[name] !== size)) return false;
  return !digests || sameDigests(digests, await fileDigests(folder, manifest));
}

function sameDigests(wanted: Digests, found: Digests): boolean {
  return Object.entries(found).every(([name, digest]) => wanted[name] === digest);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: READ_BYTES }), hash);
  return hash.digest("hex");
}
