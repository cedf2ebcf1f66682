import type { ChatOpenAICallOptions } from "@langchain/openai";
import { jsonSchemaOf, type ReplyShape } from "./replyShape.ts";

export type RequestForm = Pick<ChatOpenAICallOptions, "response_format" | "tools" | "tool_choice">;

/**
 * How a request can ask for data, from the strictest way to the plainest; services differ in what
 * they take, and one that turns a form down is asked in the next.
 */
export function requestForms(shape: ReplyShape): readonly RequestForm[] {
  const { name, description } = shape;
  const schema = jsonSchemaOf(shape);
  const tool = { name, description, parameters: schema };
  return [
    { response_format: { type: "json_schema", json_schema: { name, strict: true, schema } } },
    {
      tools: [{ type: "function", function: tool }],
      tool_choice: { type: "function", function: { name } },
    },
    { response_format: { type: "json_object" } },
    {},
  ];
}
