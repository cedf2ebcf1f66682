import type { ValidityState, WireValidity } from "../../core/protocol.ts";
import type { Unit } from "../corpus/corpus.ts";
import type { StandingAsked } from "../question/standing.ts";
import { cautionOf } from "./caution.ts";

/** The answer in a word to whoever asks of the day, with the words that the dates were read from. */
const ANSWERS: Readonly<
  Record<StandingAsked, Readonly<Partial<Record<ValidityState, (period: string) => string>>>>
> = {
  still: {
    expired: (period) => `否，执行期限（${period}）已过，以下为原规定：`,
    "in-force": (period) => `是，仍在执行期限（${period}）内：`,
    unstated: () => "文件没有写明执行期限：",
  },
  over: {
    expired: (period) => `是，期限（${period}）已过，以下为原规定：`,
    "in-force": (period) => `没有，仍在期限（${period}）内：`,
    "not-yet": (period) => `没有，尚未到期限（${period}）：`,
    unstated: () => "文件没有写明执行期限：",
  },
  done: {
    expired: (period) => `规定的期限（${period}）已过：`,
    "in-force": (period) => `规定的期限（${period}）还没有到：`,
    "not-yet": (period) => `规定的期限（${period}）还没有到：`,
  },
  begun: {
    "in-force": (period) => `是，已到规定的日期（${period}）：`,
    "not-yet": (period) => `没有，尚未到规定的日期（${period}）：`,
  },
};

/** What is said before a clause is told: whether it runs on the day, where that is asked or where it doesn't. */
export function openingOf(
  unit: Unit,
  validity: WireValidity,
  standing: StandingAsked | undefined,
): string {
  const answer = standing && ANSWERS[standing][validity.state];
  return answer ? answer(validity.text ?? "") : cautionOf(unit, validity);
}
