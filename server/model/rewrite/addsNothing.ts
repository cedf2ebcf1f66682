import { comparable } from "../../../core/comparable.ts";
import { arabic } from "../../verify/figures/arabic.ts";

const DOCUMENT_NUMBER = /\p{Script=Han}{0,6}[〔[(（【]\d{4}[〕\])）】]\d{1,4}号/gu;
/** Three months may become 3个月. */
const ENGLISH_NUMBERS: readonly RegExp[] = [
  /\bone\b/giu,
  /\btwo\b/giu,
  /\bthree\b/giu,
  /\bfour\b/giu,
  /\bfive\b/giu,
  /\bsix\b/giu,
  /\bseven\b/giu,
  /\beight\b/giu,
  /\bnine\b/giu,
  /\bten\b/giu,
  /\beleven\b/giu,
  /\btwelve\b/giu,
];

/** Whether every figure and every document number of the text stands in the source. */
export function addsNothing(text: string, source: string): boolean {
  const held = new Set(numbersOf(withDigits(source)));
  const words = comparable(source);
  const documents = text.match(DOCUMENT_NUMBER) ?? [];
  return (
    numbersOf(text).every((number) => held.has(number)) &&
    documents.every((document) => words.includes(comparable(document)))
  );
}

function numbersOf(text: string): readonly string[] {
  return arabic(text).match(/\d+(?:\.\d+)?/gu) ?? [];
}

function withDigits(source: string): string {
  return ENGLISH_NUMBERS.reduce((words, name, i) => words.replace(name, String(i + 1)), source);
}
