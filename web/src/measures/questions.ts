import {
  PLACES,
  type Profile,
  ROLES,
  type Role,
  SIZES,
  TENANCIES,
  TRADES,
} from "../../../core/profile.ts";

export interface Question {
  readonly field: keyof Profile;
  readonly label: string;
  readonly answers: readonly string[];
}

/** In the order in which people say them of themselves. */
export const QUESTIONS: readonly Question[] = [
  { field: "person", label: "你是谁", answers: ROLES },
  { field: "trade", label: "做什么行业", answers: TRADES },
  { field: "size", label: "规模", answers: SIZES },
  { field: "place", label: "在哪", answers: PLACES },
  { field: "tenancy", label: "经营用房", answers: TENANCIES },
];

const ROLE_WORDS: Partial<Record<Role, string>> = {
  经营者: "开店、办企业的",
  房屋产权人: "房东、自建房房主",
  起草单位: "起草文件的机关人员",
  审核机构: "审核、备案机关人员",
};

export function answerWords(answer: string): string {
  return ROLE_WORDS[answer as Role] ?? answer;
}
