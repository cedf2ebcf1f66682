import type { AskRequest } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { type ExactMatch, lookUpNames } from "../retrieve/exactLane.ts";
import { findDocumentReferences } from "./documentReferences.ts";
import { resolveFollowUp } from "./followUp.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { withoutCourtesy } from "./withoutCourtesy.ts";

export interface UnderstoodQuestion {
  /** The question itself, clean. */
  readonly asked: string;
  /** With the subject that it takes from the turns before. */
  readonly text: string;
  /** The last answer, where the question leans on it. */
  readonly lastAnswer?: string;
  readonly names: ExactMatch;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly asOf: string;
}

export interface UnderstandParts {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly today: () => string;
}

export type Understand = (clean: string, request: AskRequest) => UnderstoodQuestion;

export function createUnderstand({ corpus, lexicon, today }: UnderstandParts): Understand {
  return (clean, request) => {
    const asked = withoutCourtesy(clean);
    const history = request.history ?? [];
    const text = resolveFollowUp(asked, history, lexicon);
    const last = text === asked ? undefined : history.at(-1)?.answer;
    const context = last
      ? findDocumentReferences(last, corpus.documents).flatMap((r) => r.documents)
      : [];
    const names = lookUpNames(asked, corpus, context);
    return {
      asked,
      text,
      ...(last === undefined ? {} : { lastAnswer: last }),
      names: names.documents.length > 0 ? names : { ...names, documents: context },
      asOf: request.asOf ?? today(),
    };
  };
}
