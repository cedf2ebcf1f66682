import { comparable } from "../../core/comparable.ts";
import type { Fault } from "../../core/model/faults.ts";
import type { ReplyEvent } from "../../core/model/receiveReply.ts";
import type { Verify } from "../verify/createVerifier.ts";
import type { WrittenSentence } from "../verify/writtenSentence.ts";
import type { WriterInput } from "./answerWriter.ts";
import { readReply } from "./reply/readReply.ts";

export interface DraftParts {
  readonly input: WriterInput;
  readonly verify: Verify;
  /** One more try at a sentence that failed, by what was wrong with it. */
  readonly repair: (
    sentence: WrittenSentence,
    problem: string,
  ) => Promise<WrittenSentence | undefined>;
  readonly repairs: number;
  readonly onSentence: (sentence: WrittenSentence) => void;
}

/** The answer as it grows, over as many replies as it takes; what is in it has been handed on. */
export class Draft {
  readonly sentences: WrittenSentence[] = [];
  #repairs: number;
  readonly #parts: DraftParts;

  constructor(parts: DraftParts) {
    this.#parts = parts;
    this.#repairs = parts.repairs;
  }

  /** Takes in a reply. What it comes to when it ends: an answer, a no, or a fault. */
  async take(events: AsyncIterable<ReplyEvent>): Promise<"answer" | "not-answered" | Fault> {
    let read = 0;
    for await (const event of events) {
      if (event.kind === "fault") return event.fault;
      const reply = readReply(event.text, event.kind === "end");
      for (const sentence of reply.sentences.slice(read)) await this.#settle(sentence);
      read = Math.max(read, reply.sentences.length);
      if (event.kind === "end" && reply.notAnswered) return "not-answered";
    }
    return read > 0 ? "answer" : { reason: "empty", retry: true };
  }

  async #settle(written: WrittenSentence): Promise<void> {
    const { input, verify, repair, onSentence } = this.#parts;
    // A second reply begins anew: what the first one has said stands already.
    if (this.sentences.some(({ text }) => comparable(text) === comparable(written.text))) return;
    let verdict = verify(written, input);
    if (verdict.kind === "failed" && this.#repairs > 0) {
      this.#repairs--;
      const repaired = await repair(written, verdict.detail);
      if (repaired) verdict = verify(repaired, input);
    }
    if (verdict.kind === "failed") return;
    this.sentences.push(verdict.sentence);
    onSentence(verdict.sentence);
  }
}
