/** What the scripted service does with one request. */
export type Act =
  /** Streams the words, character by character or so, and ends as it should. */
  | { readonly say: string; readonly finish?: string }
  | { readonly status: number; readonly code?: string; readonly headers?: Record<string, string> }
  /** Streams the words, then tears the connection down. */
  | { readonly cut: string }
  /** Streams the words and says that it is done, without a reason for the end. */
  | { readonly end: string }
  /** Streams the words, then nothing for ever; no headers even where there are no words. */
  | { readonly stall: string }
  | { readonly refuse: string }
  /** Answers with something that is no event stream. */
  | { readonly body: string; readonly type: string };

export interface ChatRequest {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly tools?: readonly unknown[];
}

export type Form = "json_schema" | "tool" | "json_object" | "plain";

export function formOf({ response_format, tools }: ChatRequest): Form {
  if (tools) return "tool";
  return response_format ? (response_format.type as Form) : "plain";
}
