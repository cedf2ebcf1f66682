import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../../core/settings.ts";
import { fakeAssistant } from "../../http/testing/fakeAssistant.ts";
import { startEdge, type TestEdge } from "../../http/testing/startEdge.ts";
import { readSettings } from "../../settings/settings.ts";
import { openTracing, type Tracing } from "./openTracing.ts";
import { startCollector } from "./testing/startCollector.ts";

const tracingTo = (endpoint: string) =>
  openTracing(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })) as Promise<Tracing>;

describe("with a collector", () => {
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let tracing: Tracing;
  let edge: TestEdge;
  beforeEach(async () => {
    collector = await startCollector();
    tracing = await tracingTo(`${collector.endpoint}/`);
    edge = await startEdge({
      observers: [tracing],
      assistant: {
        ask: async (request, listener, signal) => {
          if (request.question === "故障") throw new Error("disk gone");
          const startedAt = performance.timeOrigin + performance.now();
          listener.onStage?.({ stage: "retrieve", startedAt, endedAt: startedAt + 12.5 });
          return await fakeAssistant.ask(request, listener, signal);
        },
      },
    });
  });
  afterEach(async () => {
    await edge.stop();
    collector.stop();
  });

  it("sends a span for the question, with its request id, and one for each stage below it", async () => {
    const response = await edge.ask({ question: "甲乙丙的房租" });
    await tracing.close();
    expect(new Set(collector.paths)).toEqual(new Set(["POST /v1/traces"]));
    expect(collector.services).toContain("policy-answers");
    const [question, stage] = ["question", "retrieve"].map((wanted) =>
      collector.spans.find(({ name }) => name === wanted),
    );
    const names = collector.spans.map(({ name }) => name);
    expect(names.toSorted()).toEqual(["question", "retrieve", "wait"]);
    expect(stage).toMatchObject({ traceId: question?.traceId, parentSpanId: question?.spanId });
    const nanoseconds = BigInt(stage?.endTimeUnixNano ?? 0) - BigInt(stage?.startTimeUnixNano ?? 0);
    expect(Number(nanoseconds) / 1e6).toBeCloseTo(12.5, 1);
    expect(question?.attributes).toContainEqual({
      key: "policy.request_id",
      value: { stringValue: response.headers.get("x-request-id") },
    });
    expect(question?.attributes).toContainEqual({
      key: "policy.status",
      value: { stringValue: "answered" },
    });
    expect(question?.events.map(({ name }) => name)).toEqual(["first word"]);
    expect(JSON.stringify(collector.spans)).not.toContain("甲乙丙");
  });

  it("marks a fault as an error, without its words", async () => {
    await edge.ask({ question: "故障" });
    await tracing.close();
    const question = collector.spans.find(({ name }) => name === "question");
    expect(question).toMatchObject({ status: { code: 2 } });
    expect(JSON.stringify(collector.spans)).not.toContain("disk gone");
  });
});

it("answers as ever when the collector is gone, and stops without waiting for it", async () => {
  const collector = await startCollector();
  collector.stop();
  const tracing = await tracingTo(collector.endpoint);
  const edge = await startEdge({ observers: [tracing] });
  expect((await edge.ask({ question: "房租" })).status).toBe(200);
  await edge.stop();
  const started = performance.now();
  await tracing.close();
  expect(performance.now() - started).toBeLessThan(3_000);
});

it.each([
  ["", false],
  ["http://127.0.0.1:4318", true],
])("loads the SDK of OpenTelemetry only when it is configured (%s)", (endpoint, loaded) => {
  const script = `
    import { createRequire } from "node:module";
    const { openTracing } = await import("./server/observe/tracing/openTracing.ts");
    const { readSettings } = await import("./server/settings/settings.ts");
    await import("./server/start/serve.ts");
    await openTracing(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: "${endpoint}" }));
    const { cache } = createRequire(import.meta.url);
    console.log(Object.keys(cache).some((path) => path.includes("@opentelemetry/sdk")));
    process.exit();`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  const said = execFileSync(process.execPath, args, { cwd: PROJECT_ROOT, encoding: "utf8" });
  expect(said.trim()).toBe(String(loaded));
});
