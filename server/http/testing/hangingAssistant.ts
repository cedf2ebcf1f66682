import type { Assistant } from "../../assistant.ts";

/** An assistant in the middle of an answer: it says one sentence, then nothing more until it is aborted. */
export function hangingAssistant() {
  const signals: AbortSignal[] = [];
  const ask: Assistant["ask"] = (_request, listener, signal) => {
    signals.push(signal);
    listener.onDelta("第一句。");
    return new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => {
        listener.onDelta("迟到的一句。");
        reject(new Error("aborted"));
      });
    });
  };
  return { ask, signals };
}
