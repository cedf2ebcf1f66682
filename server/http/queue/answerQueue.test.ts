import fc from "fast-check";
import { expect, it } from "vitest";
import { AnswerQueue } from "./answerQueue.ts";

const staying = () => new AbortController().signal;

it("answers no more at once than it may, and everybody who stays", async () => {
  const visits = fc.array(
    fc.record({ client: fc.constantFrom("甲", "乙"), leaves: fc.boolean(), ms: fc.nat(3) }),
    { maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(visits, fc.integer({ min: 1, max: 3 }), async (visitors, atOnce) => {
      const queue = new AnswerQueue({ atOnce, places: 100 });
      let answering = 0;
      const outcomes = visitors.map(async ({ client, leaves, ms }) => {
        const controller = new AbortController();
        const turn = queue.enter(client, controller.signal);
        if (leaves) controller.abort(new Error("left"));
        const leave = await turn;
        answering += 1;
        expect(answering).toBeLessThanOrEqual(atOnce);
        await new Promise((resolve) => setTimeout(resolve, ms));
        answering -= 1;
        leave();
      });
      const settled = await Promise.allSettled(outcomes);
      const answered = settled.filter(({ status }) => status === "fulfilled").length;
      expect(answered).toBeGreaterThanOrEqual(visitors.filter(({ leaves }) => !leaves).length);
      expect(queue.waiting).toBe(0);
      for (let free = 0; free < atOnce; free++) await queue.enter("丙", staying());
    }),
    { numRuns: 40 },
  );
});

it("turns the greedy away for the modest, and the newcomer where all are alike", async () => {
  const queue = new AnswerQueue({ atOnce: 1, places: 2 });
  const leave = await queue.enter("甲", staying());
  const [first, second] = [queue.enter("甲", staying()), queue.enter("甲", staying())];
  const modest = queue.enter("乙", staying());
  await expect(second).rejects.toMatchObject({ status: 503, code: "busy" });
  const newcomer = queue.enter("丙", staying());
  await expect(newcomer).rejects.toMatchObject({ code: "busy", message: /请 \d+ 秒后再试/ });
  leave();
  (await first)();
  (await modest)();
  expect(queue.waiting).toBe(0);
});
