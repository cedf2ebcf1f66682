import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** `asks`: words that say how something is asked, not what about. */
const line = z.strictObject({
  english: z.array(z.string().min(2)).min(1),
  chinese: z.string().min(1),
  asks: z.boolean().default(false),
});

export type EnglishLine = z.infer<typeof line>;

/** @throws where a line is malformed: the file is part of the program. */
export async function readEnglish(
  file = join(import.meta.dirname, "english.jsonl"),
): Promise<readonly EnglishLine[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  return lines.map((text) => line.parse(JSON.parse(text)));
}
