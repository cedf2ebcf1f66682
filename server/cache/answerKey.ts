import { createHash } from "node:crypto";
import type { AskRequest } from "../../core/protocol.ts";

/** What an answer depends on beside the question. */
export interface AnswerSource {
  /** Fingerprint of the index. */
  readonly index: string;
  /** Name of the model that writes the answers; null where none does. */
  readonly model: string | null;
  /** Digest of the lexicon by which questions are understood. */
  readonly lexicon: string;
}

/**
 * Digest of all that decides an answer: the clean question, the turns before it, the day on which
 * validity is judged, the index, the model, the lexicon.
 */
export function answerKey(
  { question, history = [], asOf }: AskRequest,
  { index, model, lexicon }: AnswerSource,
): string {
  const turns = history.map((turn) => [turn.question, turn.answer]);
  const decisive = JSON.stringify([question, turns, asOf, index, model, lexicon]);
  return createHash("sha256").update(decisive).digest("base64url");
}
