import type { Response } from "express";
import type { CompletionChunk, CompletionError } from "../../contract/completion.ts";

/** Server-sent events as OpenAI's clients read them: a JSON object each, "[DONE]" at the end. */
export class EventStream {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
  }

  /** The headers go with the first event: until then a failure can still be a status. */
  send(event: CompletionChunk | CompletionError): void {
    if (!this.#response.headersSent) this.#open();
    this.#response.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  end(): void {
    this.#response.end("data: [DONE]\n\n");
  }

  #open(): void {
    this.#response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      // "no-transform" keeps the compression from gathering events, the last one a proxy's buffer.
      "Cache-Control": "no-cache, no-transform",
      "X-Accel-Buffering": "no",
    });
  }
}
