import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { today } from "./today.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

it.each([
  ["2026-03-01T15:59:59.999Z", "2026-03-01"],
  ["2026-03-01T16:00:00.000Z", "2026-03-02"],
  ["2024-02-29T15:59:59.999Z", "2024-02-29"],
  ["2024-12-31T16:00:00.000Z", "2025-01-01"],
])("counts days as offices in China do: at %s it is %s", (instant, day) => {
  vi.setSystemTime(new Date(instant));
  expect(today()).toBe(day);
});

it("follows the clock wherever it is set, back as well", () => {
  for (const instant of ["2026-03-02T00:00:00Z", "2022-08-01T00:00:00Z", "2030-01-01T00:00:00Z"]) {
    vi.setSystemTime(new Date(instant));
    expect(today()).toBe(instant.slice(0, 10));
  }
});
