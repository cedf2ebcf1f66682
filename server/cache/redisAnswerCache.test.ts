import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectRedis, type Redis } from "../redis/connectRedis.ts";
import { hasRedis, startRedis, type TestRedis } from "../redis/testing/startRedis.ts";
import { redisAnswerCache } from "./redisAnswerCache.ts";
import { describeAnswerCache, givenAnswer } from "./testing/describeAnswerCache.ts";

const SILENT = { warn: () => {}, info: () => {} };

describe.skipIf(!hasRedis())("the cache in Redis", () => {
  let server: TestRedis;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.kill());
  beforeEach(async () => {
    redis = await connectRedis(server.url, SILENT);
    await redis.client.flushAll();
  });
  afterEach(() => redis.close());

  describeAnswerCache(async () => redisAnswerCache(redis));

  it("is one for all processes", async () => {
    await redisAnswerCache(redis).write("a", givenAnswer("甲"));
    const other = await connectRedis(server.url, SILENT);
    expect(await redisAnswerCache(other).read("a")).toEqual(givenAnswer("甲"));
    await other.close();
  });

  it("forgets an answer when its time is over", async () => {
    const cache = redisAnswerCache(redis, 1);
    await cache.write("a", givenAnswer("甲"));
    expect(await cache.read("a")).toBeDefined();
    await expect.poll(() => cache.read("a"), { timeout: 3000 }).toBeUndefined();
  });

  it("knows nothing and fails nobody while Redis is away", async () => {
    const cache = redisAnswerCache(redis);
    await cache.write("a", givenAnswer("甲"));
    await server.kill();
    expect(await cache.read("a")).toBeUndefined();
    await cache.write("b", givenAnswer("乙"));
    await server.startAgain();
    await expect
      .poll(
        async () => {
          await cache.write("c", givenAnswer("丙"));
          return await cache.read("c");
        },
        { timeout: 10_000 },
      )
      .toEqual(givenAnswer("丙"));
  });
});
