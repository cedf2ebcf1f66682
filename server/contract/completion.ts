import { z } from "zod";
import type { AnswerResult } from "../../core/protocol.ts";
import { answerResult } from "./answer.ts";
import { whole } from "./whole.ts";

/**
 * What is spoken at /v1 is OpenAI's contract, not ours; these schemas say which part of it is spoken
 * (https://platform.openai.com/docs/api-reference/chat).
 */
const annotation = z
  .strictObject({
    type: z.literal("url_citation"),
    url_citation: z.strictObject({
      start_index: whole.describe("标号 [n] 在 content 中的起点（UTF-16 单元，从 0 数起）。"),
      end_index: whole.describe("终点，不含。"),
      url: z.string().describe("条款所在的网页。"),
      title: z.string().describe("发文字号和条款。"),
    }),
  })
  .meta({ id: "CompletionAnnotation", description: "content 中的一个标号所指的条款。" });

export type CompletionAnnotation = z.infer<typeof annotation>;

const head = {
  id: z.string(),
  created: whole.describe("Unix 秒。"),
  model: z.string(),
};

const wholeAnswer: z.ZodType<AnswerResult> = answerResult.describe(
  "与 /api/ask 相同的完整回答：状态、引用的条款等。",
);

const usage = z
  .strictObject({
    prompt_tokens: z.literal(0),
    completion_tokens: z.literal(0),
    total_tokens: z.literal(0),
  })
  .meta({ id: "CompletionUsage", description: "本服务不按词元计量，三项恒为 0。" });

export const completion = z
  .strictObject({
    ...head,
    object: z.literal("chat.completion"),
    choices: z.tuple([
      z.strictObject({
        index: z.literal(0),
        message: z.strictObject({
          role: z.literal("assistant"),
          content: z.string().describe("回答，句后有 [n]；文末列出来源的发文字号和条款。"),
          refusal: z.null().describe("恒为 null：拒答也写在 content 里，见 policy_answer.status。"),
          annotations: z.array(annotation),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ]),
    usage,
    policy_answer: wholeAnswer,
  })
  .meta({ id: "Completion", description: "OpenAI 格式的一次回答。" });

export type Completion = z.infer<typeof completion>;

export const completionChunk = z
  .strictObject({
    ...head,
    object: z.literal("chat.completion.chunk"),
    choices: z.array(
      z.strictObject({
        index: z.literal(0),
        delta: z.strictObject({
          role: z.literal("assistant").exactOptional(),
          content: z.string().exactOptional(),
          annotations: z.array(annotation).exactOptional().describe("在最后一块。"),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop").nullable(),
      }),
    ),
    usage: usage
      .exactOptional()
      .describe("仅在 stream_options.include_usage 为 true 时，另成一块。"),
    policy_answer: wholeAnswer.exactOptional(),
  })
  .meta({ id: "CompletionChunk", description: "OpenAI 格式的回答中的一块。" });

export type CompletionChunk = z.infer<typeof completionChunk>;

export const completionError = z
  .strictObject({
    error: z.strictObject({
      message: z.string().describe("给人看的一句话。"),
      type: z.enum(["invalid_request_error", "rate_limit_error", "server_error"]),
      param: z.null(),
      code: z.string().describe("供程序判断的代码，与其他接口相同。"),
    }),
  })
  .meta({ id: "CompletionError", description: "OpenAI 格式的错误。" });

export type CompletionError = z.infer<typeof completionError>;

export const model = z
  .strictObject({
    id: z.string(),
    object: z.literal("model"),
    created: whole.describe("Unix 秒：服务启动的时刻。"),
    owned_by: z.string(),
  })
  .meta({ id: "Model", description: "一个可选的模型。" });

export type Model = z.infer<typeof model>;

export const modelList = z
  .strictObject({ object: z.literal("list"), data: z.array(model) })
  .meta({ id: "ModelList", description: "可选的模型。" });
