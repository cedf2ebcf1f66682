import type { Measure, Words } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import type { Profile, Tenancy } from "../../../core/profile.ts";

/** Undefined where the measure asks for no tenancy, or the asker said nothing of theirs. */
export function tenancyDecision(
  { conditions }: Measure,
  { tenancy }: Profile,
): Decision | undefined {
  const asked = conditions.filter(isTenancy);
  const [first] = asked;
  if (!first || !tenancy) return undefined;
  const own = asked.find((words) => tenancyIn(words) === tenancy);
  return { asked: "tenancy", state: own ? "fits" : "misses", words: own ?? first };
}

export function isTenancy({ words }: Words): boolean {
  return words.startsWith("承租");
}

/** 承租国有房屋; 承租非国有房屋的服务业小微企业 */
function tenancyIn({ words }: Words): Tenancy {
  return words.startsWith("承租非") ? "承租非国有房屋" : "承租国有房屋";
}
