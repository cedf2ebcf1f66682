import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A small file that names the folder in service; replacing it is what swaps the index. */
const POINTER = "current.json";

export function indexFolder(dataDir: string, name: string): string {
  return join(dataDir, name);
}

/** The folder name of the index in service, or undefined where none was ever finished. */
export async function readPointer(dataDir: string): Promise<string | undefined> {
  const text = await readFile(join(dataDir, POINTER), "utf8").catch(
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === "ENOENT") return undefined;
      throw fault;
    },
  );
  if (text === undefined) return undefined;
  const parsed: unknown = JSON.parse(text);
  const name = (parsed as { index?: unknown } | null)?.index;
  if (typeof name !== "string" || !/^index-[\w-]+$/.test(name))
    throw new Error(`${POINTER} 内容不对`);
  return name;
}

/** Rename is atomic within a folder: a reader sees the old name or the new one. */
export async function writePointer(dataDir: string, name: string): Promise<void> {
  const draft = join(dataDir, `.${POINTER}.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify({ index: name })}\n`, { flush: true });
  await rename(draft, join(dataDir, POINTER));
}
