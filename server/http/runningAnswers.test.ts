import { expect, it } from "vitest";
import { RunningAnswers } from "./runningAnswers.ts";

it("ends an answer that takes for ever", async () => {
  const running = new RunningAnswers(10);
  const controller = new AbortController();
  const answer = running.track(
    controller,
    () =>
      new Promise((_resolve, reject) => {
        controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
      }),
  );
  await expect(answer).rejects.toMatchObject({ status: 504, code: "too-slow" });
  expect(running.count).toBe(0);
});
