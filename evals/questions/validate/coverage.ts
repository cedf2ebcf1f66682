import { comparable } from "../../../core/comparable.ts";
import { audiences, type GoldenQuestion, questionTypes } from "../goldenQuestion.ts";

/** How many questions each document has, by type and by audience. */
export interface CoverageRow {
  readonly document: string;
  readonly questions: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Questions that no document answers stand under "—". */
export function coverage(questions: readonly GoldenQuestion[]): CoverageRow[] {
  const documents = new Set(questions.flatMap(documentsOf));
  return [...documents].sort().map((document) => {
    const about = questions.filter((question) => documentsOf(question).includes(document));
    const counts = [...questionTypes, ...audiences].map((name) => [
      name,
      about.filter(({ type, audience }) => type === name || audience === name).length,
    ]);
    return { document, questions: about.length, counts: Object.fromEntries(counts) };
  });
}

/** Different clauses by their addresses; two spellings of one address would count twice, so spelling is levelled. */
export function clausesCovered(questions: readonly GoldenQuestion[]): number {
  const clauses = questions.flatMap(({ evidence }) =>
    evidence.map(({ documentNumber, clause }) => comparable(documentNumber + clause)),
  );
  return new Set(clauses).size;
}

function documentsOf({ evidence }: GoldenQuestion): string[] {
  return evidence.length === 0 ? ["—"] : evidence.map((entry) => entry.documentNumber);
}
