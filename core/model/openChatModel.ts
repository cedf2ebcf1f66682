import type { CoreSettings } from "../settings.ts";
import type { RequestForm } from "./requestForms.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** A piece of a streamed reply. */
export interface ReplyPiece {
  /** What it adds: to the words, or to the arguments of the one tool there is. */
  readonly text: string;
  readonly refusal: boolean;
  /** Present on the last piece of a reply that ended as it should. */
  readonly finishReason?: string | undefined;
}

export type ChatModel = (
  messages: readonly ChatMessage[],
  form: RequestForm,
  signal: AbortSignal,
) => AsyncGenerator<ReplyPiece>;

/** These models turn a request down that sets it. */
const OWN_TEMPERATURE = /^(?:o\d|gpt-5)/u;

/** LangChain is loaded here and not before: a start without a key doesn't wait for it. */
export async function openChatModel(settings: CoreSettings): Promise<ChatModel> {
  const { ChatOpenAI } = await import("@langchain/openai");
  const model = new ChatOpenAI({
    apiKey: settings.OPENAI_API_KEY,
    model: settings.OPENAI_MODEL,
    ...(!OWN_TEMPERATURE.test(settings.OPENAI_MODEL) && { temperature: 0 }),
    // Retries are ours: they depend on what has been handed on, and have one time limit.
    maxRetries: 0,
    streamUsage: false,
    // The one way to hear of a refusal in a stream.
    __includeRawResponse: true,
    ...(settings.OPENAI_BASE_URL && { configuration: { baseURL: settings.OPENAI_BASE_URL } }),
  });
  return async function* reply(messages, form, signal) {
    const asLangChain = messages.map((message) => ({ ...message }));
    for await (const chunk of await model.stream(asLangChain, { ...form, signal })) {
      const finishReason: unknown = chunk.response_metadata.finish_reason;
      yield {
        text: chunk.text + (chunk.tool_call_chunks ?? []).map(({ args }) => args ?? "").join(""),
        refusal: refuses(chunk.additional_kwargs.__raw_response),
        ...(typeof finishReason === "string" && { finishReason }),
      };
    }
  };
}

function refuses(response: unknown): boolean {
  const { choices } = (response ?? {}) as { choices?: { delta?: { refusal?: string | null } }[] };
  return Boolean(choices?.[0]?.delta?.refusal);
}
