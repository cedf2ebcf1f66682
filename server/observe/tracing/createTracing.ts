import { setTimeout as delay } from "node:timers/promises";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-node";
import type { Tracing } from "./openTracing.ts";
import { traceQuestion } from "./traceQuestion.ts";

const EXPORT_MS = 5_000;
const LAST_EXPORT_MS = 2_000;

/**
 * Spans over OTLP/HTTP to a collector. They are made of the record when a question is over, so that
 * a collector that is slow or gone costs an answer nothing.
 *
 * @param endpoint base address; /v1/traces is added, as the OTLP specification has it
 */
export function createTracing(endpoint: string, service: string): Tracing {
  const url = `${endpoint.replace(/\/+$/, "")}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_MS });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer(service);
  return {
    observe: (record) => traceQuestion(tracer, record),
    async close() {
      const left = provider.shutdown().catch(() => {});
      await Promise.race([left, delay(LAST_EXPORT_MS, undefined, { ref: false })]);
    },
  };
}
