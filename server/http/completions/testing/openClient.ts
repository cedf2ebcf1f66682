import OpenAI, { APIError } from "openai";
import type { Assistant } from "../../../assistant.ts";
import { startEdge } from "../../testing/startEdge.ts";

export const MODEL = "any";
export const QUESTION = { role: "user", content: "房租能免几个月？" } as const;

/** OpenAI's own client, pointed at the real edge. */
export async function openClient(
  assistant: Partial<Assistant> = {},
  environment: Record<string, string> = { RATE_LIMIT_PER_MINUTE: "0" },
) {
  const edge = await startEdge({ assistant, environment });
  const client = new OpenAI({ baseURL: `${edge.url}/v1`, apiKey: "none", maxRetries: 0 });
  return { edge, client };
}

/** What the client throws. */
export async function failureOf(promise: Promise<unknown>): Promise<APIError> {
  const thrown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof APIError)) throw new Error("no APIError", { cause: thrown });
  return thrown;
}
