import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measure } from "../measure.ts";

const FILE = "measures.json";

/** Replaced as a whole: a reader sees the old measures or the new ones. */
export async function writeMeasures(folder: string, measures: readonly Measure[]): Promise<void> {
  const draft = join(folder, `.${FILE}.${randomUUID()}`);
  await writeFile(draft, JSON.stringify(measures));
  await rename(draft, join(folder, FILE));
}

/** Undefined where the ingest never wrote any. */
export async function readMeasures(folder: string): Promise<readonly Measure[] | undefined> {
  const text = await readFile(join(folder, FILE), "utf8").catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "ENOENT") return undefined;
    throw fault;
  });
  return text === undefined ? undefined : JSON.parse(text);
}
