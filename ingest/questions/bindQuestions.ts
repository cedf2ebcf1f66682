import { citableClauses } from "../../core/citableClauses.ts";
import type { Gazette } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import type { AskedFile, UnansweredFile } from "./readQuestions.ts";

export interface BoundQuestion {
  readonly clauseId: string;
  readonly text: string;
  /** Verbatim words of the clause that it is tied to; absent where the clause as a whole is meant. */
  readonly at?: string;
}

export interface Binding {
  readonly bound: readonly BoundQuestion[];
  /** Words that no clause of their document holds. */
  readonly unbound: readonly string[];
}

/** A passage's opening may run over into the next clause; its first words do not. */
const OPENING_LENGTHS = [80, 40, 20];
/** An unanswered question off every topic comes close to no clause. */
const NO_CLAUSE = "";

/** Ties each question to the clause that holds the words which answer it. */
export function bindAsked(gazettes: readonly Gazette[], files: readonly AskedFile[]): Binding {
  const bound = new Map<string, BoundQuestion>();
  const unbound: string[] = [];
  for (const { documentNumber, lines } of files) {
    const clauseWith = clauseFinder(gazettes, documentNumber);
    for (const line of lines) {
      const words = "at" in line ? line.at : line.passage;
      const clauseId = clauseWith(words);
      if (!clauseId) unbound.push(`${documentNumber}：${words}`);
      else {
        const anchor = "at" in line ? { at: line.at } : {};
        for (const text of line.questions) {
          const key = `${clauseId}\n${text}`;
          if (!bound.has(key)) bound.set(key, { clauseId, text, ...anchor });
        }
      }
    }
  }
  return { bound: [...bound.values()], unbound };
}

/** Ties each unanswered question to the clause that it comes close to. */
export function bindUnanswered(
  gazettes: readonly Gazette[],
  files: readonly UnansweredFile[],
): Binding {
  const bound = new Map<string, BoundQuestion>();
  const unbound: string[] = [];
  for (const { documentNumber, lines } of files) {
    const clauseWith = clauseFinder(gazettes, documentNumber);
    for (const { at, questions } of lines) {
      const clauseId = at === undefined ? NO_CLAUSE : clauseWith(at);
      if (clauseId === undefined) unbound.push(`${documentNumber}：${at}`);
      const anchor = at === undefined ? {} : { at };
      for (const text of questions)
        bound.set(text, { clauseId: clauseId ?? NO_CLAUSE, text, ...anchor });
    }
  }
  return { bound: [...bound.values()], unbound };
}

function clauseFinder(gazettes: readonly Gazette[], documentNumber: string) {
  const clauses = [...citableClauses(gazettes)]
    .filter(({ document }) => document.documentNumber === documentNumber)
    .map(({ clause }) => ({
      clauseId: clause.clauseId,
      words: comparable(clause.citedText ?? clause.text),
    }));
  return (words: string): string | undefined => {
    const key = comparable(words);
    for (const length of OPENING_LENGTHS) {
      const hit = clauses.find((clause) => clause.words.includes(key.slice(0, length)));
      if (hit) return hit.clauseId;
    }
    return undefined;
  };
}
