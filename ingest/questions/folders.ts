import { join } from "node:path";

export const ASKED_DIR = import.meta.dirname;
export const UNANSWERED_DIR = join(import.meta.dirname, "../unanswered");

/** Where `--enrich` writes: beside the index, so that an upgrade of the program leaves them alone. */
export function enrichedFolder(dataDir: string): string {
  return join(dataDir, "questions");
}
