import type { SourceLine } from "../lines/sourceLine.ts";
import { documentNumberOf } from "./documentNumber.ts";

/** 朔政发〔2022〕14号..... 1 → the page on which the document starts. */
const ENTRY = /^(.*号)[\s.…·]*[.…·\t\s](\d{1,4})$/;

/** The 目录 gives the start pages; they are worth keeping in a citation. */
export function startPages(frontMatter: readonly SourceLine[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const line of frontMatter) {
    const entry = ENTRY.exec(line.text.trim());
    const number = entry ? documentNumberOf(entry[1] ?? "") : undefined;
    if (number) pages.set(number, Number(entry?.[2]));
  }
  return pages;
}
