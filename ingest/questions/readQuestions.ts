import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Everyday questions (相似问) by the clause that answers them. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

const line = z.object({ clauseId: z.string(), questions: z.array(z.string().min(2)) });

/** Reads `<documentNumber>.jsonl` files. @throws with file and line when one is malformed. */
export async function readQuestions(folder: string): Promise<AskedQuestions> {
  const asked = new Map<string, string[]>();
  for (const file of (await readdir(folder)).filter((f) => f.endsWith(".jsonl")).sort()) {
    const lines = (await readFile(join(folder, file), "utf8")).split("\n");
    for (const [index, text] of lines.entries()) {
      if (!text.trim()) continue;
      const { clauseId, questions } = parseLine(text, `${file}:${index + 1}`);
      asked.set(clauseId, [...new Set([...(asked.get(clauseId) ?? []), ...questions])]);
    }
  }
  return asked;
}

function parseLine(text: string, place: string): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`相似问文件 ${place} 格式不对`, { cause });
  }
}
