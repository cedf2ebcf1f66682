import type { Segmenter } from "../../core/segmenter.ts";
import { cleanse } from "./cleanse.ts";
import { dropPadding } from "./dropPadding.ts";
import { respell } from "./respell.ts";

export type Cleaner = (question: string) => string;

/** A question as it was typed → its words: plain, without padding, spelt as the documents spell. */
export function createCleaner(
  spellings: Readonly<Record<string, string>>,
  segmenter: Segmenter,
): Cleaner {
  const isWord = (text: string) => segmenter.cut(text).length === 1;
  return (question) => respell(dropPadding(cleanse(question)), spellings, isWord);
}
