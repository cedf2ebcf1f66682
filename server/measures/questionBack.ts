import type { Match } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";

/** The one question on whose answer most depends; undefined where none would change the list. */
export function questionBack(matches: readonly Match[], profile: Profile): string | undefined {
  const possible = matches.filter(
    ({ fit, validity }) => fit !== "does-not-fit" && validity.state !== "expired",
  );
  const rent = possible.some(({ measure }) => measure.kinds.some(({ value }) => value === "租金"));
  if (rent) return "您租的是国有房屋，还是私人（非国有）房东的房屋？";
  const bySize = possible.filter(({ decisions }) =>
    decisions.some(({ asked, state }) => asked === "size" && state === "open"),
  );
  return !profile.size && bySize.length > 0
    ? "您是个体工商户、小微企业，还是规模更大的企业？"
    : undefined;
}
