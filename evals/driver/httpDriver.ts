import type { PolicyDocument } from "../../core/clause.ts";
import type { AnswerResult, DocumentSummary, SearchResponse } from "../../core/protocol.ts";
import type { AskDriver } from "./askDriver.ts";

/** A running server, over the wire contract and nothing else. */
export function httpDriver(baseUrl: string): AskDriver {
  const get = async <T>(path: string) => bodyOf<T>(await fetch(new URL(path, baseUrl)));
  return {
    ask: async (request) =>
      bodyOf<AnswerResult>(
        await fetch(new URL("/api/ask", baseUrl), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(request),
        }),
      ),
    search: async (query, k) => {
      const { hits } = await get<SearchResponse>(`/api/search?${searchParameters(query, k)}`);
      return hits;
    },
    documents: async () => {
      const listed = await get<readonly DocumentSummary[]>("/api/documents");
      return Promise.all(
        listed.map(({ documentNumber }) =>
          get<PolicyDocument>(`/api/documents/${encodeURIComponent(documentNumber)}`),
        ),
      );
    },
    close: async () => {},
  };
}

function searchParameters(query: string, k: number): URLSearchParams {
  return new URLSearchParams({ q: query, k: String(k) });
}

async function bodyOf<T>(response: Response): Promise<T> {
  if (!response.ok) {
    throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as T;
}
