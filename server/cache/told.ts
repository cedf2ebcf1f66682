import type { AnswerListener } from "../assistant.ts";
import type { Told } from "./answerCache.ts";

/** A listener hears the same, in the same order, as when it was told first. */
export function retell(told: readonly Told[], listener: AnswerListener): void {
  for (const one of told) {
    if (one.kind === "delta") listener.onDelta(one.text);
    else listener.onCitations(one.citations);
  }
}

/** Hands each thing that is told to one place. */
export function listenWith(hear: (told: Told) => void): AnswerListener {
  return {
    onDelta: (text) => hear({ kind: "delta", text }),
    onCitations: (citations) => hear({ kind: "citations", citations }),
  };
}
