import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";

/** Cuts Chinese text into words of a dictionary; one instance holds some 20 MB. */
export interface Segmenter {
  cut(text: string): string[];
}

export function createSegmenter(extraWords: readonly string[] = []): Segmenter {
  const jieba = Jieba.withDict(dict);
  if (extraWords.length > 0) {
    jieba.loadDict(Buffer.from(extraWords.map((word) => `${word} 100000 n`).join("\n")));
  }
  return { cut: (text) => jieba.cut(text, true) };
}
