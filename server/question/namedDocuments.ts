import type { PolicyDocument } from "../../core/clause.ts";

/** Words that stand in many titles and tell none apart. */
const COMMON =
  /朔州市?|“?十四五”?|规划|关于|印发|通知|实施|工作|方案|管理|办法|措施|具体|安排|重点|促进|进一步|加强|成立|建设|发展|体系|山西省?/gu;

/** Shortest run of characters that counts as a document's everyday name. */
export const NICKNAME = { withClause: 3, alone: 5 } as const;

/** Documents whose title shares a long enough run with the question: 规范性文件办法 → 22号. */
export function namedDocuments(
  question: string,
  documents: readonly PolicyDocument[],
  shortest: number,
): readonly PolicyDocument[] {
  const asked = question.replace(COMMON, " ");
  const runs = runsOf(asked, shortest);
  // Most titles hold none of the question's runs, which is seen at a glance.
  const alike = documents.filter(({ title }) => runs.some((run) => title.includes(run)));
  const shared = alike.map((document) => ({
    document,
    length: longestShared(asked, document.title.replace(COMMON, " ")),
  }));
  const longest = Math.max(0, ...shared.map(({ length }) => length));
  if (longest < shortest) return [];
  return shared.filter(({ length }) => length === longest).map(({ document }) => document);
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
