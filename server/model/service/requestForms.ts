import type { ChatOpenAICallOptions } from "@langchain/openai";

/** How a request can ask for the sentences as data; services differ in what they take. */
const SCHEMA = {
  type: "object",
  properties: {
    answered: { type: "boolean" },
    sentences: {
      type: "array",
      items: {
        type: "object",
        properties: {
          text: { type: "string" },
          labels: { type: "array", items: { type: "integer" } },
        },
        required: ["text", "labels"],
        additionalProperties: false,
      },
    },
  },
  required: ["answered", "sentences"],
  additionalProperties: false,
};

const TOOL = { name: "answer", description: "交出回答", parameters: SCHEMA };

export type RequestForm = Pick<ChatOpenAICallOptions, "response_format" | "tools" | "tool_choice">;

/** From the strictest to the plainest; a service that turns one down is asked in the next. */
export const REQUEST_FORMS: readonly RequestForm[] = [
  {
    response_format: {
      type: "json_schema",
      json_schema: { name: "answer", strict: true, schema: SCHEMA },
    },
  },
  {
    tools: [{ type: "function", function: TOOL }],
    tool_choice: { type: "function", function: { name: TOOL.name } },
  },
  { response_format: { type: "json_object" } },
  {},
];
