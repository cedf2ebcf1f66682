import type { Validity } from "../../../core/clause.ts";
import type { Scope } from "./scope.ts";
import { wordsOf } from "./wordsOf.ts";

/** 企业2022年度内新购置的: a year that the parser reads only at the head of a sentence. */
const WITHIN_YEAR = /(?<!\d)(20\d\d)年(?:度内|内|各类|新培育|规上)/g;

/** How long it holds. A date by which someone must act is a deadline, and no end of the measure. */
export function validityOf({ citable, body, isRegulation }: Scope): Validity | undefined {
  const { validity } = citable.clause;
  if (validity) return validity.basis === "deadline" ? undefined : validity;
  if (isRegulation) return undefined;
  const [within] = wordsOf(body, WITHIN_YEAR);
  const year = within?.match[1];
  if (!within || !year || Number(year) < Number(citable.document.documentDate.slice(0, 4)))
    return undefined;
  return {
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    text: within.words.match(/20\d\d年(?:度内|内)?/)?.[0] ?? within.words,
    basis: "period",
  };
}
