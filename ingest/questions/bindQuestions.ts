import { citableClauses } from "../../core/citableClauses.ts";
import type { Gazette } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import type { AskedQuestions } from "./readQuestions.ts";

export interface BoundQuestion {
  readonly text: string;
  /** Verbatim words of the clause that answer; absent where the clause as a whole does. */
  readonly answeredAt?: string;
}

/** Questions by the id of the clause that answers them. */
export type BoundQuestions = ReadonlyMap<string, readonly BoundQuestion[]>;

/** A passage's opening may run over into the next clause; its first words do not. */
const OPENING_LENGTHS = [80, 40, 20];

/** Ties each question to the clause that holds its words; what no clause holds is reported. */
export function bindQuestions(
  gazettes: readonly Gazette[],
  asked: readonly AskedQuestions[],
): { bound: BoundQuestions; unbound: readonly string[] } {
  const bound = new Map<string, BoundQuestion[]>();
  const unbound: string[] = [];
  for (const { documentNumber, lines } of asked) {
    const clauses = clausesOf(gazettes, documentNumber);
    for (const line of lines) {
      const words = "at" in line ? line.at : line.passage;
      const clauseId = clauses.find(comparable(words));
      if (!clauseId) unbound.push(`${documentNumber}：${words}`);
      else {
        const anchor = "at" in line ? { answeredAt: line.at } : {};
        const known = bound.get(clauseId) ?? [];
        const fresh = line.questions.filter((text) => !known.some((k) => k.text === text));
        bound.set(clauseId, [...known, ...fresh.map((text) => ({ text, ...anchor }))]);
      }
    }
  }
  return { bound, unbound };
}

function clausesOf(gazettes: readonly Gazette[], documentNumber: string) {
  const clauses = [...citableClauses(gazettes)]
    .filter(({ document }) => document.documentNumber === documentNumber)
    .map(({ clause }) => ({
      clauseId: clause.clauseId,
      words: comparable(clause.citedText ?? clause.text),
    }));
  const find = (words: string): string | undefined => {
    for (const length of OPENING_LENGTHS) {
      const hit = clauses.find((clause) => clause.words.includes(words.slice(0, length)));
      if (hit) return hit.clauseId;
    }
    return undefined;
  };
  return { find };
}
