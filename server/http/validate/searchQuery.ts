import { z } from "zod";
import { questionOf } from "./question.ts";
import { validate } from "./validate.ts";

export const MOST_HITS = 100;
const HITS_ERROR = `k 应为 1 到 ${MOST_HITS} 之间的整数。`;

/** @throws Rejection (400 or 413) */
export function validateSearchQuery(
  query: Readonly<Record<string, unknown>>,
  longestQuestion: number,
) {
  // `k=` is what a form sends of a field that was left empty.
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  return validate(searchQuery(longestQuestion), given);
}

export function searchQuery(longestQuestion: number) {
  return z.object({
    q: questionOf(longestQuestion, "检索词 q").meta({
      description: "检索词或一句问题。",
      example: "减免房屋租金",
    }),
    k: z
      .string(HITS_ERROR)
      .regex(/^\d{1,3}$/, HITS_ERROR)
      .transform(Number)
      .refine((k) => k >= 1 && k <= MOST_HITS, HITS_ERROR)
      .default(10)
      .describe(`要几条，1 到 ${MOST_HITS}，不写为 10。`),
    explain: z
      .enum(["0", "1"], { error: "explain 只能是 0 或 1。" })
      .transform((flag) => flag === "1")
      .default(false)
      .describe("为 1 时给出各检索途径的得分。"),
  });
}
