import type { Measure } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import type { Profile, Size } from "../../../core/profile.ts";
import { isBusiness } from "./roles.ts";

const FITS: Readonly<Record<Size, readonly string[]>> = {
  个体工商户: ["个体工商户"],
  小微企业: ["小微企业", "中小微企业"],
  中型企业: ["中小微企业"],
  大型企业: ["大型企业"],
};

/** Marks that a business of this size may bear: a tax status, an income, a title. */
const MAY_BE: Readonly<Record<Size, readonly string[]>> = {
  个体工商户: ["小规模纳税人", "规上限上企业"],
  小微企业: ["小型微利企业", "小规模纳税人", "“专精特新”企业"],
  中型企业: ["小规模纳税人", "“专精特新”企业"],
  大型企业: [],
};

/** Titles and statistics exclude no enterprise: it may come to be 规上 or 链主. */
const MARKS = ["规上限上企业", "“链主”企业", "民营企业"];

/** Undefined where the measure names no size, and so holds for any. */
export function sizeDecision({ sizes }: Measure, profile: Profile): Decision | undefined {
  const [first] = sizes;
  const { size } = profile;
  if (!first || (!size && !isBusiness(profile))) return undefined;
  if (!size) return { asked: "size", state: "open", words: first };
  const own = sizes.find(({ value }) => FITS[size].includes(value));
  if (own) return { asked: "size", state: "fits", words: own };
  const open = sizes.find(
    ({ value, words }) =>
      MAY_BE[size].includes(value) ||
      (size !== "个体工商户" && MARKS.includes(value)) ||
      isWholeSmallEconomy(words, size) ||
      (value === "个体工商户" && sizes.length === 1),
  );
  return { asked: "size", state: open ? "open" : "misses", words: open ?? first };
}

/** 普惠小微贷款 is lent to 小微企业 and 个体工商户 alike. */
function isWholeSmallEconomy(words: string, size: Size): boolean {
  return size === "个体工商户" && words === "小微";
}
