import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RunRecord } from "../report/runRecord.ts";

/** An earlier run by its folder or its results.json. */
export async function readRun(path: string): Promise<RunRecord> {
  const file = (await stat(path)).isDirectory() ? join(path, "results.json") : path;
  return JSON.parse(await readFile(file, "utf8")) as RunRecord;
}
