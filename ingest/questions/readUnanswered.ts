import { z } from "zod";
import { readJsonLines } from "./readJsonLines.ts";

const line = z.object({
  question: z.string().min(2),
  /** What the documents do not say. */
  missing: z.string().optional(),
});

/** Questions known to have no answer in the corpus: near ones are told from answerable ones by them. */
export async function readUnanswered(folder: string): Promise<readonly string[]> {
  const files = await readJsonLines(folder, line);
  return [...new Set(files.flatMap(({ lines }) => lines.map(({ question }) => question)))];
}
