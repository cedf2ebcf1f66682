import type { CitableClause } from "../../core/citableClauses.ts";
import type { Gazette } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import { bindAsked } from "../questions/bindQuestions.ts";
import { wordsOf } from "./clausesToAsk.ts";

export interface WrittenQuestion {
  readonly question: string;
  /** Verbatim words of the clause that answer it. */
  readonly at: string;
}

/** Why a written question is not taken. */
export type Unsound = "length" | "copy" | "repeated" | "not-verbatim" | "elsewhere";

const LENGTH = { shortest: 5, longest: 60 };
const SHORTEST_ANCHOR = 3;
const MOST = 5;

export interface SoundQuestions {
  readonly sound: readonly WrittenQuestion[];
  readonly unsound: readonly Unsound[];
}

/**
 * Those of the written questions that can stand in the index: of a question's length, no copy of the
 * clause, asked by no other line of the document, and answered by words that lead to this very clause.
 * @param known the document's questions so far, in the form for comparing
 */
export function soundQuestions(
  written: readonly WrittenQuestion[],
  { clause, document }: CitableClause,
  gazettes: readonly Gazette[],
  known: ReadonlySet<string>,
): SoundQuestions {
  const words = wordsOf(clause);
  const sound: WrittenQuestion[] = [];
  const unsound: Unsound[] = [];
  const here = new Set<string>();
  for (const { question, at } of written.map(trimmed)) {
    const form = comparable(question);
    const fault = ((): Unsound | undefined => {
      if (form.length < LENGTH.shortest || question.length > LENGTH.longest) return "length";
      if (comparable(words).includes(form)) return "copy";
      if (known.has(form) || here.has(form)) return "repeated";
      if (comparable(at).length < SHORTEST_ANCHOR || !words.includes(at)) return "not-verbatim";
      const lines = [{ at, questions: [question] }];
      const [bound] = bindAsked(gazettes, [
        { documentNumber: document.documentNumber, lines },
      ]).bound;
      return bound?.clauseId === clause.clauseId ? undefined : "elsewhere";
    })();
    if (fault) unsound.push(fault);
    else if (sound.length < MOST) {
      here.add(form);
      sound.push({ question, at });
    }
  }
  return { sound, unsound };
}

function trimmed({ question, at }: WrittenQuestion): WrittenQuestion {
  return { question: question.trim(), at: at.trim() };
}
