import type { Profile } from "../../../core/profile.ts";

/** What the address of the page keeps; who is asking stays out of it. */
export interface MeasureFilters {
  readonly kind?: string | undefined;
  readonly office?: string | undefined;
  readonly q?: string | undefined;
  readonly asOf?: string | undefined;
}

export function measuresPath(
  ending: "" | ".csv" | ".xlsx",
  profile: Profile,
  filters: MeasureFilters,
): string {
  const given = Object.entries({ ...profile, ...filters }).filter(([, value]) => value);
  return `/api/measures${ending}?${new URLSearchParams(given as [string, string][])}`;
}

/** A clauseId holds # and 〔〕, which no path may. The day goes along, where one was chosen. */
export function measureAddress(id: string, asOf?: string | null): string {
  return `/measures/${encodeURIComponent(id)}${asOf ? `?asOf=${asOf}` : ""}`;
}
