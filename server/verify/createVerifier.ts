import type { Corpus } from "../corpus/corpus.ts";
import { CHECKS } from "./checks.ts";
import type { LabelledClause } from "./labelledClause.ts";
import { knownNames } from "./source/knownNames.ts";
import { sourceOf } from "./source/sourceOf.ts";
import { strikeLabels } from "./strikeLabels.ts";
import type { Verdict } from "./verdict.ts";
import type { WrittenSentence } from "./writtenSentence.ts";

/** What the sentence was written from and for. */
export interface Assignment {
  readonly question: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly evidence: readonly LabelledClause[];
}

export type Verify = (sentence: WrittenSentence, assignment: Assignment) => Verdict;

/** Holds a sentence against the clauses it cites: whatever it states must stand there. */
export function createVerifier(corpus: Corpus): Verify {
  const names = knownNames(corpus);
  return (written, { question, asOf, evidence }) => {
    const sentence = strikeLabels(written, evidence);
    const cited = evidence.filter(({ label }) => sentence.labels.includes(label));
    if (cited.length === 0)
      return { kind: "failed", reason: "no-label", detail: "没有注明所依据条款的标签。" };
    const claim = { text: sentence.text, question, names, source: sourceOf(cited, asOf) };
    for (const check of CHECKS) {
      const failure = check(claim);
      if (failure) return { kind: "failed", ...failure };
    }
    return { kind: "ok", sentence };
  };
}
