import { pinyin } from "pinyin-pro";

/** 食堂 → shitang: how a word is typed, without tones. */
export function soundOf(word: string): string {
  return pinyin(word, { toneType: "none", type: "array" }).join("");
}
