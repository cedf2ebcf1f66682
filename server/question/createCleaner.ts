import type { Segmenter } from "../../core/segmenter.ts";
import { cleanse } from "./cleanse.ts";
import { dropPadding } from "./dropPadding.ts";
import { respell } from "./respell.ts";

export type Cleaner = (question: string) => string;

/**
 * A question as it was typed → its words: plain, without padding, spelt as the documents spell.
 * English words are no pinyin and stay as they are.
 */
export function createCleaner(
  spellings: Readonly<Record<string, string>>,
  segmenter: Segmenter,
  isEnglish: (text: string) => boolean,
): Cleaner {
  const isWord = (text: string) => segmenter.cut(text).length === 1;
  return (question) => {
    const plain = dropPadding(cleanse(question));
    return isEnglish(plain) ? plain : respell(plain, spellings, isWord);
  };
}
