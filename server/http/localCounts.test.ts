import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startEdge, type TestEdge } from "./testing/startEdge.ts";

const HOUR_MS = 3_600_000;

let edge: TestEdge;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T12:00:00Z") });
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "2" } });
});
afterEach(async () => {
  vi.useRealTimers();
  await edge.stop();
});

async function statuses(times: number): Promise<number[]> {
  const got: number[] = [];
  for (let i = 0; i < times; i += 1) got.push((await fetch(`${edge.url}/api/documents`)).status);
  return got;
}

it.each([
  ["back", -HOUR_MS],
  ["forwards", HOUR_MS],
])("locks nobody out when the clock jumps %s, and goes on counting", async (_where, jump) => {
  expect(await statuses(3)).toEqual([200, 200, 429]);
  vi.setSystemTime(Date.now() + jump);
  expect(await statuses(3)).toEqual([200, 200, 429]);
});
