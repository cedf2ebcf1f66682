import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPointer } from "../../../core/index/location.ts";
import type { CopiedLanes, CopyPlan } from "./copyIndex.ts";
import { inProcess } from "./inProcess.ts";

export interface ScaledIndex {
  /** Data folder that holds it. */
  readonly dataDir: string;
  readonly lanes: CopiedLanes;
  /** The most that copying held. */
  readonly megabytes: number;
}

const BUILT = "built.json";

/** The copies of an index, made once: at a hundred it takes a quarter of an hour. */
export async function scaledIndex(
  from: string,
  copies: number,
  withQuestions: boolean,
): Promise<ScaledIndex> {
  const standing = (await readPointer(from)) ?? "none";
  const folder = `${copies}${withQuestions ? "" : "-plain"}-${standing}`;
  const dataDir = join(from, "scale", folder);
  const written = await readFile(join(dataDir, BUILT), "utf8").catch(() => undefined);
  if (written) return { dataDir, ...JSON.parse(written) };
  await mkdir(dataDir, { recursive: true });
  const plan: CopyPlan = { from, to: dataDir, copies, withQuestions };
  const built = await inProcess<Omit<ScaledIndex, "dataDir">>("copyProcess.ts", plan);
  await writeFile(join(dataDir, BUILT), JSON.stringify(built));
  return { dataDir, ...built };
}
