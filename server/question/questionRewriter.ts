import type { Unavailability } from "../../core/model/unavailability.ts";
import type { Turn } from "../../core/protocol.ts";

export type Rewriting =
  | { readonly kind: "rewritten"; readonly text: string }
  | { readonly kind: "unavailable"; readonly reason: Unavailability };

/** Puts a question, with what it takes from the turns before, as one Chinese question. */
export interface QuestionRewriter {
  /** @throws the signal's reason, and nothing else */
  rewrite(question: string, history: readonly Turn[], signal: AbortSignal): Promise<Rewriting>;
}
