import autocannon from "autocannon";
import type { AskRequest } from "../../core/protocol.ts";
import type { Load } from "./load.ts";

/** The same questions over plain HTTP; a server that answers anything but 2xx has failed the bench. */
export async function httpLoad(
  url: string,
  people: number,
  requests: readonly AskRequest[],
): Promise<Load> {
  const result = await autocannon({
    url,
    connections: people,
    amount: requests.length,
    timeout: 60,
    requests: requests.map((request) => ({
      method: "POST",
      path: "/api/ask",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    })),
  });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of ${requests.length} requests failed over HTTP`);
  const { p50, p97_5, p99 } = result.latency;
  return {
    name: `${people} people over HTTP, whole answer`,
    questions: requests.length,
    p50,
    // autocannon has no p95; the next one up flatters nobody.
    p95: p97_5,
    p99,
    perSecond: requests.length / result.duration,
  };
}
