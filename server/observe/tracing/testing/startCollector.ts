import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

type Value = Readonly<Record<string, string | number | boolean>>;

export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
  readonly events: readonly { readonly name: string }[];
  readonly status: { readonly code?: number };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: Pick<ReceivedSpan, "attributes">;
    readonly scopeSpans: readonly { readonly spans: readonly ReceivedSpan[] }[];
  }[];
}

/** An OTLP/HTTP receiver for JSON, as the specification has it; keeps what it is sent. */
export async function startCollector() {
  const spans: ReceivedSpan[] = [];
  const paths: string[] = [];
  const services: unknown[] = [];
  const server = createServer(async (request, response) => {
    paths.push(`${request.method} ${request.url}`);
    for (const { resource, scopeSpans } of ((await json(request)) as Export).resourceSpans) {
      services.push(...resource.attributes.map(({ value }) => value.stringValue));
      spans.push(...scopeSpans.flatMap((scope) => scope.spans));
    }
    response.setHeader("Content-Type", "application/json");
    response.end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    paths,
    services,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
