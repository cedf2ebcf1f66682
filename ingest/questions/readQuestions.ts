import { basename } from "node:path";
import { z } from "zod";
import { ASKED_DIR, enrichedFolder } from "./folders.ts";
import { readJsonLines } from "./readJsonLines.ts";

const questions = z.array(z.string().min(2)).min(1);

/** False on what a model wrote and nobody has read yet; a person sets it to true or takes the line out. */
const reviewed = z.boolean().optional();

/** `at`: the very words that answer; `passage`: the opening words of the passage that answers as a whole. */
const asked = z.union([
  z.strictObject({ at: z.string().min(2), questions, reviewed }),
  z.strictObject({ passage: z.string().min(2), questions, reviewed }),
]);

/** `at`: words of the clause that the questions come close to; absent where they are off every topic. */
const unanswered = z.strictObject({ at: z.string().min(2).optional(), questions });

/** Questions of one document, tied to its words and not to its clause ids. */
export interface QuestionFile<Line> {
  readonly documentNumber: string;
  readonly lines: readonly Line[];
}

export type AskedFile = QuestionFile<z.infer<typeof asked>>;
export type UnansweredFile = QuestionFile<z.infer<typeof unanswered>>;

/** Everyday questions (相似问), `<documentNumber>.jsonl`. @throws with file and line when one is malformed. */
export function readAsked(folder: string): Promise<readonly AskedFile[]> {
  return read(folder, asked);
}

/** The shipped questions with those that were written for this office's own documents. */
export async function readAllAsked(dataDir: string): Promise<readonly AskedFile[]> {
  return [...(await readAsked(ASKED_DIR)), ...(await readAsked(enrichedFolder(dataDir)))];
}

/** Questions known to have no answer in the corpus: near ones are told from answerable ones by them. */
export function readUnanswered(folder: string): Promise<readonly UnansweredFile[]> {
  return read(folder, unanswered);
}

async function read<S extends z.ZodType>(
  folder: string,
  schema: S,
): Promise<QuestionFile<z.output<S>>[]> {
  const files = await readJsonLines(folder, schema);
  return files.map(({ file, lines }) => ({ documentNumber: basename(file, ".jsonl"), lines }));
}
