import type { PolicyDocument } from "../../core/clause.ts";
import { COMMON, ofCitedSorts, shortNames } from "./shortNames.ts";

/** Shortest run of characters that counts as a document's everyday name. */
export const NICKNAME = { withClause: 3, alone: 5 } as const;

/**
 * Documents that are named in short (人社规划), or whose title shares a long enough run with the
 * question: 规范性文件怎么审 → 22号. A name that fits two documents alike names neither.
 */
export function namedDocuments(
  question: string,
  documents: readonly PolicyDocument[],
  shortest: number,
): readonly PolicyDocument[] {
  const short = shortNames(question, documents);
  if (short.length > 0) return [...new Set(short.flatMap((document) => document ?? []))];
  const asked = plain(question);
  const runs = runsOf(asked, shortest);
  // Most titles hold none of the question's runs, which is seen at a glance.
  const alike = ofCitedSorts(question, documents).filter(({ title }) =>
    runs.some((run) => title.includes(run)),
  );
  const shared = alike.map((document) => ({
    document,
    length: longestShared(asked, plain(document.title)),
  }));
  const longest = Math.max(0, ...shared.map(({ length }) => length));
  if (longest < shortest) return [];
  const named = shared.filter(({ length }) => length === longest);
  return named.length === 1 ? named.map(({ document }) => document) : [];
}

/** 2020年 is a year, not a part of the name of a document of 2022年. */
function plain(text: string): string {
  return text.replace(COMMON, " ").replace(/[^\p{Script=Han}]/gu, " ");
}

/** Every run of so many characters without spaces. */
function runsOf(text: string, length: number): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + length <= text.length; at++) {
    const run = text.slice(at, at + length);
    if (!run.includes(" ")) runs.push(run);
  }
  return runs;
}

/** Length of the longest run without spaces that both texts hold. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  let previous = new Uint16Array(b.length + 1);
  for (const character of a) {
    const current = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (character !== " " && character === b[j]) {
        const run = (previous[j] ?? 0) + 1;
        current[j + 1] = run;
        if (run > longest) longest = run;
      }
    }
    previous = current;
  }
  return longest;
}
