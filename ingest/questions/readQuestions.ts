import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

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
  const files = (await readdir(folder).catch(() => [])).filter((f) => f.endsWith(".jsonl")).sort();
  return Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      const parsed = lines.flatMap((text, i) =>
        text.trim() ? [parseLine(text, `${file}:${i + 1}`)] : [],
      );
      return { documentNumber: basename(file, ".jsonl"), lines: parsed };
    }),
  );
}

function parseLine(text: string, place: string): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`相似问文件 ${place} 格式不对`, { cause });
  }
}
