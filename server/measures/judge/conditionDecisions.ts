import type { Measure } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import type { Profile } from "../../../core/profile.ts";
import { isTenancy } from "./tenancyDecision.ts";

/** What the text makes it depend on, a few answers cannot settle; whose house it is, one can. */
export function conditionDecisions(
  { conditions }: Measure,
  { tenancy }: Profile,
): readonly Decision[] {
  return conditions
    .filter((words) => !tenancy || !isTenancy(words))
    .map((words) => ({ asked: "condition", state: "open", words }));
}
