import type { Unavailability } from "../../core/model/unavailability.ts";
import type { AskRequest } from "../../core/protocol.ts";
import type { TranslateEnglish } from "./english/createEnglish.ts";
import { isForeign } from "./isForeign.ts";
import type { QuestionRewriter } from "./questionRewriter.ts";
import type { Understand, UnderstoodQuestion } from "./understand.ts";

/** A question read for what it asks; `foreign`: in words that nothing here could put into Chinese. */
export type QuestionReading =
  | {
      readonly kind: "understood";
      readonly question: UnderstoodQuestion;
      /** It was asked in another language. */
      readonly translated: boolean;
      /** Why the model that was asked to put it did not. */
      readonly unavailable?: Unavailability;
    }
  | { readonly kind: "foreign" };

/** @param asked clean, and screened already. @throws the signal's reason, and nothing else */
export type ReadQuestion = (
  asked: string,
  request: AskRequest,
  signal: AbortSignal,
) => Promise<QuestionReading>;

export interface ReadQuestionParts {
  readonly understand: Understand;
  readonly translate: TranslateEnglish;
  /** Present where a model is configured. */
  readonly rewriter?: QuestionRewriter | undefined;
}

/**
 * A question that leans on the turns before, or is in another language, is put as one Chinese
 * question that stands alone: by the model where there is one and it can, else by rules and words.
 */
export function createReadQuestion({
  understand,
  translate,
  rewriter,
}: ReadQuestionParts): ReadQuestion {
  return async (asked, request, signal) => {
    const translated = isForeign(asked);
    const plain = understand(asked, request);
    const leans = plain.text !== plain.asked;
    const outcome =
      rewriter && (translated || leans)
        ? await rewriter.rewrite(asked, request.history ?? [], signal)
        : undefined;
    if (outcome?.kind === "rewritten") {
      const question = translated ? understand(outcome.text, { ...request, history: [] }) : plain;
      return { kind: "understood", translated, question: { ...question, text: outcome.text } };
    }
    const note = outcome && { unavailable: outcome.reason };
    if (!translated) return { kind: "understood", translated, question: plain, ...note };
    const chinese = translate(asked);
    if (chinese === undefined) return { kind: "foreign" };
    return { kind: "understood", translated, question: understand(chinese, request), ...note };
  };
}
