import type { AskedFile } from "./readQuestions.ts";

/** Questions that a model wrote and nobody has read yet, by document number. */
export function unreviewedCounts(files: readonly AskedFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { documentNumber, lines } of files) {
    const unread = lines.filter(({ reviewed }) => reviewed === false);
    const questions = unread.reduce((sum, line) => sum + line.questions.length, 0);
    if (questions > 0) counts.set(documentNumber, (counts.get(documentNumber) ?? 0) + questions);
  }
  return counts;
}
