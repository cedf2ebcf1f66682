import type { Check } from "../check.ts";
import { arabic } from "../figures/arabic.ts";
import { bigrams, shareHeld } from "../source/bigrams.ts";

/** A sentence in other words than the clause's may be of another matter. */
const LEAST = 0.45;

/** So much of the sentence is in the clause's own words; a figure or an office alone makes no ground. */
export const checkGrounded: Check = ({ text, source }) =>
  shareHeld(bigrams(wordsOf(text)), bigrams(wordsOf(source.text))) < LEAST
    ? { reason: "ungrounded", detail: "这一句与所引条款的文字相差太远，请用条款自己的话。" }
    : undefined;

/** Figures have a check of their own, in whichever form they are written. */
function wordsOf(text: string): string {
  return arabic(text).replace(/[\d.]+[万亿]*/gu, "");
}
