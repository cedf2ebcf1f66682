import type { ValidityState, WireValidity } from "../../core/protocol.ts";
import type { Observation } from "../observe/observation.ts";
import { evidenceHeld } from "./evidenceHeld.ts";

/** An expired measure must be called expired in words, not only in a field. */
const SAYS_EXPIRED = /到期|过期|失效|届满|已过|已满|截止|不再|结束|终止|已于|期限/;

/**
 * For a question with an as-of date: the cited right clauses carry the state their own dates give
 * on that day, and the answer says so where it is expired. Null where there is nothing to judge.
 */
export function validityRight({ question, answer }: Observation): boolean | null {
  const { asOf, evidence } = question;
  if (asOf === undefined || !question.answerable) return null;
  const right = answer.citations.filter((citation) =>
    evidence.some((entry) => evidenceHeld(citation, entry)),
  );
  if (right.length === 0) return false;
  return right.every(({ validity }) => {
    const expected = stateOn(asOf, validity);
    if (validity.state !== expected) return false;
    return expected !== "expired" || SAYS_EXPIRED.test(answer.answer);
  });
}

/** ISO dates compare as text; both ends belong to the period. */
export function stateOn(day: string, { from, until }: WireValidity): ValidityState {
  if (from === undefined && until === undefined) return "unstated";
  if (from !== undefined && day < from) return "not-yet";
  if (until !== undefined && day > until) return "expired";
  return "in-force";
}
