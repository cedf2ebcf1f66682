import { expectedReason } from "../questions/expectedReason.ts";
import type { Judged } from "./judged.ts";

/** Of one reason: how often it was given, how often rightly, how many expected it and got it. */
export interface RefusalReasonRow {
  readonly reason: string;
  readonly given: number;
  readonly rightly: number;
  readonly expected: number;
  readonly met: number;
}

/** Precision by reason is rightly/given, recall is met/expected. */
export function refusalReasons(judged: readonly Judged[]): RefusalReasonRow[] {
  const refusals = judged.map(({ question, answer, verdict }) => ({
    answerable: question.answerable,
    expected: expectedReason(question),
    given: verdict.refused ? (answer.reason ?? answer.status) : null,
  }));
  const reasons = new Set(refusals.flatMap(({ expected, given }) => [expected, given]));
  return [...reasons]
    .filter((reason) => reason !== null)
    .sort()
    .map((reason) => {
      const given = refusals.filter((refusal) => refusal.given === reason);
      const expected = refusals.filter((refusal) => refusal.expected === reason);
      return {
        reason,
        given: given.length,
        rightly: given.filter(({ answerable }) => !answerable).length,
        expected: expected.length,
        met: expected.filter((refusal) => refusal.given === reason).length,
      };
    });
}
