import { readFile } from "node:fs/promises";
import { sha256 } from "../../../core/index/fingerprint.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { LEXICON_KEYS, type LexiconLine, lexiconLine } from "./lexiconLine.ts";

export interface LexiconFile {
  readonly lexicon: Lexicon;
  readonly lines: readonly LexiconLine[];
  /** What an office may have misspelt, as Chinese sentences. */
  readonly notes: readonly string[];
}

/** @throws with a Chinese sentence that names the line, where the file is missing or malformed */
export async function readLexicon(file: string): Promise<LexiconFile> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`用语对照表 ${file} 无法读取。请检查设置 LEXICON_FILE。`, { cause });
  });
  const notes: string[] = [];
  const lines = text.split("\n").flatMap((line, i) => {
    if (!line.trim()) return [];
    const value = parsed(line, i + 1);
    for (const key of Object.keys(value as object))
      if (!LEXICON_KEYS.includes(key))
        notes.push(`用语对照表第 ${i + 1} 行：不认识“${key}”，已略去。`);
    return lexiconLine.parse(value);
  });
  return { lexicon: createLexicon(lines, sha256(JSON.stringify(lines))), lines, notes };
}

function parsed(line: string, number: number): unknown {
  try {
    const value: unknown = JSON.parse(line);
    lexiconLine.parse(value);
    return value;
  } catch (cause) {
    throw new Error(
      `用语对照表第 ${number} 行格式不对，应如 {"everyday":["饭馆"],"official":["餐饮"]}。`,
      {
        cause,
      },
    );
  }
}
