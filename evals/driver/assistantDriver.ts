import type { Assistant } from "../../server/assistant.ts";
import type { AskDriver } from "./askDriver.ts";

export type ClosableAssistant = Assistant & { close(): Promise<void> };

const unheard = { onDelta: () => {}, onCitations: () => {} };

/** The assistant in this process: no network, no rate limit. */
export function assistantDriver(assistant: ClosableAssistant): AskDriver {
  return {
    ask: (request) => assistant.ask(request, unheard, new AbortController().signal),
    search: (query, k) => assistant.search(query, k, false),
    documents: async () =>
      assistant
        .documents()
        .map(({ documentNumber }) => assistant.document(documentNumber))
        .filter((document) => document !== undefined),
    close: () => assistant.close(),
  };
}
