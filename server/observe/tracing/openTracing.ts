import type { Settings } from "../../settings/settings.ts";
import type { QuestionObserver } from "../questionRecord.ts";

export interface Tracing extends QuestionObserver {
  /** Sends what is left, or gives it up after two seconds. */
  close(): Promise<void>;
}

/** Undefined unless a collector is configured; then its SDK is not loaded either. */
export async function openTracing(settings: Settings): Promise<Tracing | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: service } = settings;
  if (!endpoint) return undefined;
  const { createTracing } = await import("./createTracing.ts");
  return createTracing(endpoint, service);
}
