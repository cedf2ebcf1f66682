import autocannon from "autocannon";
import type { AskRequest } from "../../core/protocol.ts";
import type { Load } from "./load.ts";

/** The same questions over plain HTTP; a server that answers anything but 2xx has failed the bench. */
export async function httpLoad(
  url: string,
  people: number,
  requests: readonly AskRequest[],
): Promise<Load> {
  // Each connection goes through all the requests it is given: one's own share, or all would ask the same.
  const shares = Array.from({ length: people }, (_, one) =>
    requests.filter((_, i) => i % people === one).map(toHttp),
  ).values();
  const result = await autocannon({
    url,
    connections: people,
    amount: requests.length,
    timeout: 60,
    setupClient: (client) => client.setRequests(shares.next().value ?? []),
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

function toHttp(request: AskRequest): autocannon.Request {
  return {
    method: "POST",
    path: "/api/ask",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  };
}
