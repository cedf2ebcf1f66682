import { join } from "node:path";
import type { Gazette } from "../clause.ts";
import { readLines } from "./lineFile.ts";

export function gazettesFile(folder: string): string {
  return join(folder, "gazettes.jsonl");
}

/** The gazettes of an index, in the order of the corpus. */
export async function readGazettes(folder: string): Promise<readonly Gazette[]> {
  const gazettes: Gazette[] = [];
  for await (const gazette of readLines<Gazette>(gazettesFile(folder))) gazettes.push(gazette);
  return gazettes;
}
