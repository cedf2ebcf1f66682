import { describe, expect, it } from "vitest";
import { memoryAnswerCache } from "./memoryAnswerCache.ts";
import { describeAnswerCache, givenAnswer } from "./testing/describeAnswerCache.ts";

describe("the cache in memory", () => {
  describeAnswerCache(async () => memoryAnswerCache(3));

  it("forgets what was longest not asked for", async () => {
    const cache = memoryAnswerCache(3);
    for (const key of ["a", "b", "c"]) await cache.write(key, givenAnswer(key));
    await cache.read("a");
    await cache.write("d", givenAnswer("d"));
    const known = await Promise.all(["a", "b", "c", "d"].map((key) => cache.read(key)));
    expect(known.map((answer) => answer?.result.answer)).toEqual(["a", undefined, "c", "d"]);
  });
});
