import { z } from "zod";
import type { AskRequest } from "../../../core/protocol.ts";
import { conversationOf } from "../completions/conversationOf.ts";
import type { AskValidator } from "./askRequest.ts";
import { validate } from "./validate.ts";

export interface CompletionRequest {
  readonly question: AskRequest;
  readonly stream: boolean;
  readonly includeUsage: boolean;
}

const CONTENT_ERROR =
  '消息的 content 应为文字，或 {type: "text", text} 的列表；不支持图片、语音和文件。';

const message = z.object(
  {
    role: z.enum(
      ["system", "developer", "user", "assistant"],
      "消息的 role 只能是 system、developer、user 或 assistant；不支持工具。",
    ),
    content: z
      .union(
        [z.string(), z.array(z.object({ type: z.literal("text"), text: z.string() }))],
        CONTENT_ERROR,
      )
      .nullish(),
  },
  "每条消息应为 {role, content}。",
);

export type CompletionMessage = z.output<typeof message>;

const noTools = z.array(z.unknown()).max(0, "不支持工具 tools 和 functions。").nullish();

/** What is not named here, such as temperature, has nothing to act on and is left aside. */
export const completionRequest = z.object(
  {
    model: z.string("缺少模型名 model。").describe("任何名称都可以，作答的总是本服务。"),
    messages: z
      .array(message, "messages 应为消息的列表。")
      .describe(
        "最后一条应是用户的问题，之前的是历史对话；system 和 developer 的内容不改变作答的规则。",
      ),
    stream: z.boolean("stream 应为 true 或 false。").nullish().describe("为 true 时逐句返回。"),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    n: z.literal(1, "每次只给一个回答，n 只能是 1。").nullish(),
    tools: noTools,
    functions: noTools,
    modalities: z.array(z.literal("text", "只以文字作答，modalities 只能是 text。")).nullish(),
    response_format: z
      .object({ type: z.literal("text", "只以文字作答，response_format 只能是 text。") })
      .nullish(),
    asOf: z
      .unknown()
      .optional()
      .describe("本服务另加的一项，同 /api/ask：按哪一天判断，YYYY-MM-DD。"),
  },
  "请求正文应为 JSON 对象，并注明 Content-Type: application/json。",
);

/** The question in it is held to the rules of /api/ask. @throws Rejection (400 or 413) */
export function validateCompletionRequest(
  body: unknown,
  validateAsk: AskValidator,
): CompletionRequest {
  const { messages, stream, stream_options, asOf } = validate(completionRequest, body);
  const asked = { ...conversationOf(messages), ...(asOf != null && { asOf }) };
  return {
    question: validateAsk(asked),
    stream: stream ?? false,
    includeUsage: stream_options?.include_usage ?? false,
  };
}
