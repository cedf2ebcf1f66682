import type { Measure } from "../../../core/measure.ts";
import type { Decision, Fit } from "../../../core/measureProtocol.ts";
import type { Profile } from "../../../core/profile.ts";
import { conditionDecisions } from "./conditionDecisions.ts";
import { personDecision } from "./personDecision.ts";
import { placeDecision } from "./placeDecision.ts";
import { sizeDecision } from "./sizeDecision.ts";
import { tenancyDecision } from "./tenancyDecision.ts";
import { tradeDecision } from "./tradeDecision.ts";

export interface Judgement {
  readonly fit: Fit;
  readonly decisions: readonly Decision[];
}

/** One question missed rules a measure out; one left open leaves it possible. */
export function judge(measure: Measure, profile: Profile): Judgement {
  const questions = [personDecision, tradeDecision, sizeDecision, placeDecision, tenancyDecision];
  const answered = questions.flatMap((decide) => decide(measure, profile) ?? []);
  const missed = answered.filter(({ state }) => state === "misses");
  if (missed.length > 0) return { fit: "does-not-fit", decisions: missed.map(withWordsAlone) };
  const decisions = [...answered, ...conditionDecisions(measure, profile)];
  const isOpen = decisions.some(({ state }) => state === "open") || answered.length === 0;
  return { fit: isOpen ? "may-fit" : "fits", decisions: decisions.map(withWordsAlone) };
}

/** The readings and deadlines that hold the words have more to them, which is no part of a decision. */
function withWordsAlone({ asked, state, words: held }: Decision): Decision {
  const { words, from, to, heading } = held;
  return { asked, state, words: { words, from, to, ...(heading && { heading }) } };
}
