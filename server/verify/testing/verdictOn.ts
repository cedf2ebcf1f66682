import type { ClauseNode } from "../../../core/clause.ts";
import { validityAt } from "../../answer/validityAt.ts";
import { createVerifier } from "../createVerifier.ts";
import type { Verdict } from "../verdict.ts";
import { fakeUnit } from "./fakeUnit.ts";

export interface Circumstances {
  readonly clause?: Partial<ClauseNode>;
  readonly question?: string;
  readonly labels?: readonly number[];
}

/** The verdict on a sentence that cites one clause with the given words. */
export function verdictOn(
  sentence: string,
  words: string,
  { clause = {}, question = "", labels = [1] }: Circumstances = {},
): Verdict {
  const asOf = "2023-06-01";
  const unit = fakeUnit(words, clause);
  const verify = createVerifier({
    documents: [unit.document],
    units: [unit],
    unitOf: new Map(),
    positionOf: new Map(),
  });
  const evidence = [{ label: 1, unit, validity: validityAt(unit.clause.validity, asOf) }];
  return verify({ text: sentence, labels }, { question, asOf, evidence });
}
