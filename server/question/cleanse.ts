import { Converter } from "opencc-js";

const toSimplified = Converter({ from: "t", to: "cn" });

/** Tags and entities of pasted or hostile markup; the words between them stay. */
const MARKUP = /<[^<>]{0,200}>|&[a-z]{2,8};/giu;
/** Fenced blocks and JSON messages carry orders, never a question. */
const BLOCK = /```[\s\S]{0,2000}?```|\{[^{}]{0,400}"role"[^{}]{0,400}\}/gu;
/** Zero-width characters stand between the letters of one word, control characters between words. */
const ZERO_WIDTH = /\p{Cf}+/gu;
const CONTROL = /\p{Cc}+/gu;

/** NFKC, simplified characters, no markup, no invisible characters, single spaces. */
export function cleanse(question: string): string {
  const plain = question
    .replace(BLOCK, " ")
    .replace(MARKUP, " ")
    .replace(ZERO_WIDTH, "")
    .replace(CONTROL, " ")
    .normalize("NFKC");
  return toSimplified(plain).replace(/\s+/g, " ").trim();
}
