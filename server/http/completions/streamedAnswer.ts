import type { AnswerResult } from "../../../core/protocol.ts";
import type { AnswerListener } from "../../assistant.ts";
import { textBehind } from "../plainAnswer.ts";
import { annotate } from "./annotate.ts";
import { type CompletionHead, chunkOf, NO_USAGE } from "./completion.ts";
import type { EventStream } from "./eventStream.ts";

/** What was streamed can't be taken back when the model fails in the middle of an answer. */
const INSTEAD = "\n\n（上面的回答没有写完，以下面的为准。）\n";

/** Sends an answer as chunks while it is being made. */
export class StreamedAnswer {
  readonly listener: AnswerListener;
  readonly #head: CompletionHead;
  readonly #events: EventStream;
  #said = "";

  constructor(head: CompletionHead, events: EventStream) {
    this.#head = head;
    this.#events = events;
    this.listener = { onDelta: (text) => this.#say(text), onCitations: () => {} };
  }

  /** The rest of the text, then the chunk with the annotations and the whole answer. */
  end(result: AnswerResult, address: string, includeUsage: boolean): void {
    const isContinued = result.answer.startsWith(this.#said);
    const start = isContinued ? 0 : this.#said.length + INSTEAD.length;
    this.#say(isContinued ? result.answer.slice(this.#said.length) : INSTEAD + result.answer);
    this.#say(textBehind(result));
    const annotations = annotate(result, start, address);
    this.#events.send({ ...chunkOf(this.#head, { annotations }, true), policy_answer: result });
    if (includeUsage) {
      this.#events.send({ ...chunkOf(this.#head, {}), choices: [], usage: NO_USAGE });
    }
    this.#events.end();
  }

  #say(content: string): void {
    if (content === "") return;
    const role = this.#said === "" ? { role: "assistant" as const } : {};
    this.#said += content;
    this.#events.send(chunkOf(this.#head, { ...role, content }));
  }
}
