import { afterEach, describe, expect, it } from "vitest";
import { fakeAssistant } from "../testing/fakeAssistant.ts";
import { nextAnswer, nextFailure } from "../testing/record.ts";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

const TOKEN = "a-token-of-the-office";

let edge: TestEdge;
afterEach(() => edge.stop());

async function scrape(headers: Record<string, string> = {}): Promise<string> {
  return await (await fetch(`${edge.url}/metrics`, { headers })).text();
}

describe("what is counted", () => {
  it("counts answers and refusals of both transports, and how long each stage took", async () => {
    const refused = { status: "refused", reason: "out-of-scope" } as const;
    edge = await startEdge({
      assistant: {
        ask: async (request, listener, signal) => {
          listener.onStage?.({ stage: "retrieve", startedAt: 1000, endedAt: 1030 });
          listener.onModelFailure?.("timeout");
          listener.onCacheUse?.("miss");
          const answer = await fakeAssistant.ask(request, listener, signal);
          return request.question === "天气" ? { ...answer, ...refused } : answer;
        },
      },
    });
    await edge.ask({ question: "房租" });
    const client = edge.connect();
    client.emit("ask", { question: "天气" });
    await nextAnswer(client);
    client.close();
    const text = await scrape();
    expect(text).toContain('policy_questions_total{status="answered"} 1');
    expect(text).toContain('policy_questions_total{status="refused"} 1');
    expect(text).toContain('policy_questions_total{status="clarify"} 0');
    expect(text).toContain('policy_refusals_total{reason="out-of-scope"} 1');
    expect(text).toContain('policy_model_failures_total{reason="timeout"} 2');
    expect(text).toContain('policy_answer_cache_total{use="miss"} 2');
    expect(text).toContain('policy_stage_seconds_bucket{le="0.02",stage="retrieve"} 0');
    expect(text).toContain('policy_stage_seconds_bucket{le="0.04",stage="retrieve"} 2');
    expect(text).toContain("policy_first_word_seconds_count 2");
    expect(text).toContain('policy_index_info{fingerprint="ffffffffffff"} 1');
    expect(text).toContain("process_resident_memory_bytes");
  });

  it("counts questions without an answer by the code that was told", async () => {
    edge = await startEdge({ assistant: { ask: () => Promise.reject(new Error("disk gone")) } });
    const client = edge.connect();
    client.emit("ask", { question: "房租" });
    expect((await nextFailure(client)).message).toMatch(/（编号 [0-9a-f-]{36}）/);
    client.close();
    const text = await scrape();
    expect(text).toContain('policy_question_failures_total{code="internal-error"} 1');
    expect(text).not.toContain("disk gone");
    expect(text).toContain('policy_questions_total{status="answered"} 0');
  });

  it("names no index before one is loaded", async () => {
    edge = await startEdge({ unloaded: true });
    expect(await scrape()).not.toContain("policy_index_info{");
  });

  it("holds nothing of what was asked", async () => {
    edge = await startEdge();
    await edge.ask({ question: "甲乙丙的13803490000" });
    expect(await scrape()).not.toMatch(/甲乙丙|1380349/);
  });

  it("counts each service apart", async () => {
    edge = await startEdge();
    const other = await startEdge();
    await other.ask({ question: "房租" });
    await other.stop();
    expect(await scrape()).toContain('policy_questions_total{status="answered"} 0');
  });
});

describe("who may read it", () => {
  const fromElsewhere = { "x-forwarded-for": "203.0.113.9" };
  const statusOf = async (headers: Record<string, string>) =>
    (await fetch(`${edge.url}/metrics`, { headers })).status;

  it("this machine, but nobody through a proxy on it", async () => {
    edge = await startEdge();
    expect(await statusOf({})).toBe(200);
    expect(await statusOf(fromElsewhere)).toBe(404);
    expect(await statusOf({ forwarded: "for=203.0.113.9" })).toBe(404);
  });

  it.each(["", "1", "loopback"])(
    "nobody who claims to be on it (TRUST_PROXY=%s)",
    async (trust) => {
      edge = await startEdge({ environment: { TRUST_PROXY: trust } });
      expect(await statusOf({ "x-forwarded-for": "127.0.0.1" })).toBe(404);
    },
  );

  it("the office, by its token, which can't be guessed at leisure", async () => {
    const environment = { OFFICE_TOKEN: TOKEN, RATE_LIMIT_PER_MINUTE: "3" };
    edge = await startEdge({ environment });
    const authorization = `Bearer ${TOKEN}`;
    expect(await statusOf({ ...fromElsewhere, authorization })).toBe(200);
    expect(await statusOf(fromElsewhere)).toBe(401);
    expect(await statusOf({ ...fromElsewhere, authorization: "Bearer guess" })).toBe(401);
    expect(await statusOf({ ...fromElsewhere, authorization })).toBe(429);
    expect(await statusOf({})).toBe(200);
  });

  it("everybody where the settings say so", async () => {
    edge = await startEdge({ environment: { METRICS_PUBLIC: "true" } });
    expect(await statusOf(fromElsewhere)).toBe(200);
  });
});
