import type { AnswerFailed, AnswerResult } from "../../../core/protocol.ts";
import type { TestClient } from "./startEdge.ts";

/** Everything a client hears, in order, as "event" or "event:code". */
export function record(client: TestClient): string[] {
  const heard: string[] = [];
  client.onAny(
    (event: string, body: Partial<AnswerResult & AnswerFailed & { question: string }>) => {
      const detail = event === "answer-failed" ? `:${body.code}` : "";
      heard.push(`${event}${detail}`);
    },
  );
  return heard;
}

export function nextFailure(client: TestClient): Promise<AnswerFailed> {
  return new Promise((resolve) => client.once("answer-failed", resolve));
}

export function nextAnswer(client: TestClient): Promise<AnswerResult> {
  return new Promise((resolve) => client.once("answer-end", resolve));
}
