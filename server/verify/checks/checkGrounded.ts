import type { Check } from "../check.ts";
import { bigrams, shareHeld } from "../source/bigrams.ts";

/** A sentence in other words than the clause's may be of another matter. */
const LEAST = 0.45;
/** Figures have a check of their own, in whichever form they are written. */
const NUMERALS = /[\d.零〇一二两三四五六七八九十百千万亿]+/gu;

/** So much of the sentence is in the clause's own words; a figure or an office alone makes no ground. */
export const checkGrounded: Check = ({ text, source }) =>
  shareHeld(bigrams(wordsOf(text)), bigrams(wordsOf(source.text))) < LEAST
    ? { reason: "ungrounded", detail: "这一句与所引条款的文字相差太远，请用条款自己的话。" }
    : undefined;

function wordsOf(text: string): string {
  return text.normalize("NFKC").replace(NUMERALS, "");
}
