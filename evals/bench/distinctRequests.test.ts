import { resolve } from "node:path";
import { expect, it } from "vitest";
import { cleanse } from "../../server/question/cleanse.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { distinctRequests, ROUNDS } from "./distinctRequests.ts";

it("asks no two questions that a cache would take for one", async () => {
  const golden = await readQuestions(resolve(import.meta.dirname, "../golden"));
  const keys = new Set<string>();
  let asked = 0;
  for (const { question, history } of distinctRequests(golden)) {
    keys.add(JSON.stringify([cleanse(question), history]));
    asked += 1;
  }
  expect(asked).toBe(golden.length * ROUNDS);
  expect(asked).toBeGreaterThan(100_000);
  expect(keys.size).toBe(asked);
});
