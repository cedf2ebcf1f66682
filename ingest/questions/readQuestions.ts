import { basename } from "node:path";
import { z } from "zod";
import { readJsonLines } from "./readJsonLines.ts";

const questions = z.array(z.string().min(2)).min(1);

/** `at`: the very words that answer; `passage`: the opening words of the passage that answers as a whole. */
const line = z.union([
  z.strictObject({ at: z.string().min(2), questions }),
  z.strictObject({ passage: z.string().min(2), questions }),
]);

/** Everyday questions (相似问) of one document, tied to its words and not to its clause ids. */
export interface AskedQuestions {
  readonly documentNumber: string;
  readonly lines: readonly z.infer<typeof line>[];
}

/** Reads `<documentNumber>.jsonl` files. @throws with file and line when one is malformed. */
export async function readQuestions(folder: string): Promise<readonly AskedQuestions[]> {
  const files = await readJsonLines(folder, line);
  return files.map(({ file, lines }) => ({ documentNumber: basename(file, ".jsonl"), lines }));
}
