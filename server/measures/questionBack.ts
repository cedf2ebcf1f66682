import type { Match } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";
import { isTenancy } from "./judge/tenancyDecision.ts";

export interface QuestionBack {
  readonly field: "tenancy" | "size";
  /** Ends the answer: by these words the reply that follows is known for one. */
  readonly words: string;
  /** Replies to choose from. */
  readonly replies: readonly string[];
}

export const TENANCY_QUESTION: QuestionBack = {
  field: "tenancy",
  words: "您租的是国有房屋，还是私人（非国有）房东的房屋？",
  replies: ["租的是国有房屋", "租的是私人房东的房屋", "房子是自己的"],
};
export const SIZE_QUESTION: QuestionBack = {
  field: "size",
  words: "您是个体工商户、小微企业、中型企业，还是大型企业？",
  replies: ["个体工商户", "小微企业", "中型企业", "大型企业"],
};

/** The one question on whose answer most of a list depends; undefined where none would change it. */
export function questionBack(listed: readonly Match[], profile: Profile): QuestionBack | undefined {
  const byTenancy = listed.some(({ measure }) => measure.conditions.some(isTenancy));
  if (!profile.tenancy && byTenancy) return TENANCY_QUESTION;
  const bySize = listed.some(({ decisions }) =>
    decisions.some(({ asked, state }) => asked === "size" && state === "open"),
  );
  return !profile.size && bySize ? SIZE_QUESTION : undefined;
}

/** The question with which an answer ended, if it did. */
export function askedBack(answer: string): QuestionBack | undefined {
  return [TENANCY_QUESTION, SIZE_QUESTION].find(({ words }) => answer.trimEnd().endsWith(words));
}
