import type { Measure } from "../../../core/measure.ts";
import type { Profile, Role } from "../../../core/profile.ts";

/** Whoever names a trade or a size and no person asks for a business. */
export function roleOf({ person, trade, size }: Profile): Role | undefined {
  return person ?? (trade || size ? "经营者" : undefined);
}

export function isBusiness(profile: Profile): boolean {
  return roleOf(profile) === "经营者";
}

/** 第十二条: an article of a regulation binds those who make rules, named or not. */
export function isArticle({ clausePath }: Measure): boolean {
  return /^第[^条]{1,6}条/.test(clausePath);
}
