import { join } from "node:path";
import { readJsonLines } from "../../questions/readJsonLines.ts";
import { type ReviewedLine, reviewedLine } from "./reviewedLine.ts";

/** `<documentNumber>.jsonl` for each document. */
export const REVIEWS_DIR = join(import.meta.dirname, "../lists");

/** All lines of all documents, by their clause. */
export async function readReviews(
  folder = REVIEWS_DIR,
): Promise<ReadonlyMap<string, ReviewedLine>> {
  const files = await readJsonLines(folder, reviewedLine);
  return new Map(files.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)));
}
