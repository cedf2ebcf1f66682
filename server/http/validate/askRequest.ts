import { z } from "zod";
import type { AskRequest } from "../../../core/protocol.ts";
import { questionOf } from "./question.ts";
import { validate } from "./validate.ts";

/** A follow-up leans on what was said last; older turns are left out rather than refused. */
const TURNS_KEPT = 10;
const LONGEST_ANSWER = 20_000;

/** Bytes of a whole request, in either transport: the longest question and history fit in it. */
export const LARGEST_REQUEST = 1024 * 1024;

/** @throws Rejection (400 or 413) */
export type AskValidator = (body: unknown) => AskRequest;

/** Made once: building the schema takes longer than holding a request to it. */
export function createAskValidator(longestQuestion: number): AskValidator {
  const schema = askRequest(longestQuestion);
  return (body) => {
    const { question, history, asOf } = validate(schema, body);
    return { question, ...(history && { history }), ...(asOf && { asOf }) };
  };
}

export function askRequest(longestQuestion: number) {
  const turn = z.object(
    {
      question: z
        .string("历史对话中的 question 应为文字。")
        .max(longestQuestion, `历史对话中的问题过长，最多 ${longestQuestion} 个字。`),
      answer: z
        .string("历史对话中的 answer 应为文字。")
        .max(LONGEST_ANSWER, `历史对话中的回答过长，最多 ${LONGEST_ANSWER} 个字。`),
    },
    "历史对话的每一轮应为 {question, answer}。",
  );
  return z.object(
    {
      question: questionOf(longestQuestion, "问题").meta({
        description: "问题，可以是口语。",
        example: "我开饭馆的，房租能免几个月？",
      }),
      history: z
        .array(turn, "历史对话 history 应为数组。")
        .transform((turns) => turns.slice(-TURNS_KEPT))
        .optional()
        .describe(`先前的对话，旧的在前；只看最后 ${TURNS_KEPT} 轮。`),
      asOf: z.iso
        .date("日期 asOf 应为真实存在的日期，写作 YYYY-MM-DD，例如 2022-10-01。")
        .optional()
        .describe("按哪一天判断是否仍在执行，YYYY-MM-DD；不写为今天。"),
    },
    "请求正文应为 JSON 对象，并注明 Content-Type: application/json。",
  );
}
