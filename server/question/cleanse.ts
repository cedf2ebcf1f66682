import { Converter } from "opencc-js";

const toSimplified = Converter({ from: "t", to: "cn" });

/** Tags and entities of pasted or hostile markup; the words between them stay. */
const MARKUP = /<[^<>]{0,200}>|&[a-z]{2,8};/giu;
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

/** NFKC, simplified characters, no markup, no invisible characters, single spaces. */
export function cleanse(question: string): string {
  const plain = question.replace(MARKUP, " ").replace(INVISIBLE, " ").normalize("NFKC");
  return toSimplified(plain).replace(/\s+/g, " ").trim();
}
