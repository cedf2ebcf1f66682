import { Converter } from "opencc-js";

const toSimplified = Converter({ from: "t", to: "cn" });

/** Tags and entities of pasted or hostile markup; the words between them stay. */
const MARKUP = /<[^<>]{0,200}>|&[a-z]{2,8};/giu;
/** Fenced blocks and JSON messages carry orders, never a question. */
const BLOCK = /```[\s\S]{0,2000}?```|\{[^{}]{0,400}"role"[^{}]{0,400}\}/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

/** NFKC, simplified characters, no markup, no invisible characters, single spaces. */
export function cleanse(question: string): string {
  const plain = question
    .replace(BLOCK, " ")
    .replace(MARKUP, " ")
    .replace(INVISIBLE, " ")
    .normalize("NFKC");
  return toSimplified(plain).replace(/\s+/g, " ").trim();
}
