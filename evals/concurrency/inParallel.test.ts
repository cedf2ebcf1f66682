import { expect, it } from "vitest";
import { inParallel } from "./inParallel.ts";

it("does each thing once, as many at a time as there are workers", async () => {
  let busy = 0;
  let most = 0;
  const done = await inParallel(["a", "b"], [1, 2, 3, 4, 5], async (_, thing) => {
    most = Math.max(most, ++busy);
    await new Promise((resolve) => setTimeout(resolve, 1));
    busy -= 1;
    return thing;
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});
