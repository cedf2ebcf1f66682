import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";

/** Cuts Chinese text into words of a dictionary; one instance holds some 20 MB. */
export interface Segmenter {
  cut(text: string): string[];
}

export function createSegmenter(): Segmenter {
  const jieba = Jieba.withDict(dict);
  return { cut: (text) => jieba.cut(text, true) };
}
