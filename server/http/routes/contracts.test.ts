import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

let edge: TestEdge;
const got: unknown[] = [];

beforeAll(async () => {
  edge = await startEdge({
    environment: { RATE_LIMIT_PER_MINUTE: "0" },
    assistant: {
      ask: async (request) => {
        got.push(request);
        return {
          status: "answered",
          reason: null,
          answer: "可以。[1]",
          citations: [],
          related: [],
          followUps: [],
          timings: { retrieveMs: 0, composeMs: 0 },
        };
      },
    },
  });
});
afterAll(() => edge.stop());

describe("POST /api/ask", () => {
  it("answers, and hands the whole request to the assistant", async () => {
    const body = {
      question: " 房租能免几个月？ ",
      history: [{ question: "q", answer: "a" }],
      asOf: "2024-02-29",
    };
    const response = await edge.ask(body);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "answered",
      reason: null,
      citations: [],
    });
    expect(got.at(-1)).toEqual({ ...body, question: "房租能免几个月？" });
  });

  it("keeps the latest ten turns", async () => {
    const history = Array.from({ length: 30 }, (_, i) => ({ question: `q${i}`, answer: "a" }));
    expect((await edge.ask({ question: "那几个月？", history })).status).toBe(200);
    expect(got.at(-1)).toMatchObject({ history: history.slice(-10) });
  });

  it("takes a long question", async () => {
    expect((await edge.ask({ question: "问".repeat(2500) })).status).toBe(200);
  });

  it("does not let a body reach a prototype", async () => {
    await edge.ask('{"question":"q","__proto__":{"asOf":"x"},"constructor":{"prototype":{"a":1}}}');
    expect(got.at(-1)).toEqual({ question: "q" });
  });
});

describe("GET /api/search", () => {
  it("gives as many hits as asked for, and the lanes only when asked", async () => {
    const plain = await (await fetch(`${edge.url}/api/search?q=房租&k=2`)).json();
    expect(plain.hits).toHaveLength(2);
    expect(plain.hits[0]).toMatchObject({ clauseId: "朔政办发〔2022〕18号#一.13", score: 0.9 });
    expect(plain.hits[0]).not.toHaveProperty("lanes");
    const explained = await (await fetch(`${edge.url}/api/search?q=房租&k=&explain=1`)).json();
    expect(explained.hits[0].lanes).toEqual({ chunk: 0.9 });
  });
});

describe("GET /api/documents", () => {
  it("lists them", async () => {
    const list = await (await fetch(`${edge.url}/api/documents`)).json();
    expect(list).toMatchObject([{ documentNumber: "朔政办发〔2022〕18号" }]);
  });

  it.each(["朔政办发〔2022〕18号", "朔政办发[2022]18号", "朔政办发（２０２２）18号"])(
    "finds %s",
    async (number) => {
      const response = await fetch(`${edge.url}/api/documents/${encodeURIComponent(number)}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toHaveProperty("clauses");
    },
  );
});
