import type { Decision, Fit } from "../../../core/measureProtocol.ts";

export const FIT_WORDS: Readonly<Record<Fit, string>> = {
  fits: "符合",
  "may-fit": "可能符合",
  "does-not-fit": "不符合",
};

const ASKED_WORDS: Readonly<Record<Decision["asked"], string>> = {
  person: "对象",
  trade: "行业",
  size: "规模",
  place: "地区",
  tenancy: "房屋",
  condition: "条件",
};

const STATE_WORDS: Readonly<Record<Decision["state"], string>> = {
  fits: "符合",
  open: "需看",
  misses: "不符合",
};

/** 行业符合：服务业 */
export function decisionWords({ asked, state }: Decision): string {
  return `${ASKED_WORDS[asked]}${STATE_WORDS[state]}`;
}
