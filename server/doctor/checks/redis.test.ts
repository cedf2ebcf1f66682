import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { hasRedis, startRedis } from "../../redis/testing/startRedis.ts";
import { examine } from "../examine.ts";
import { installationWith } from "../testing/brokenInstallation.ts";
import { expectOf } from "../testing/expectOf.ts";
import { serving } from "../testing/serving.ts";
import { redis } from "./redis.ts";

const at = (url: string) => installationWith({ REDIS_URL: url });

it.skipIf(!hasRedis())("one that answers, and the same when it is gone", async () => {
  const engine = await startRedis();
  onTestFinished(() => engine.kill());
  await expectOf(redis, at(engine.url), ["good", /可以连接，版本 \d+\./]);
  await engine.kill();
  await expectOf(redis, at(engine.url), ["fault", "连接不上"]);
});

it("one that is gone, without a word of its password", async () => {
  const gone = at("redis://:the-password@127.0.0.1:9");
  await expectOf(redis, gone, ["fault", "连接不上"]);
  expect(JSON.stringify(await redis.run(gone))).not.toContain("the-password");
});

it("another program, whether it speaks or not", async () => {
  const speaking = await serving((_request, response) => void response.end("hello"));
  await expectOf(redis, at(speaking.replace("http", "redis")), ["fault", "连接不上"]);
  const silent = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void silent.close());
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const [result] = await examine([redis], at(`redis://127.0.0.1:${port}`), 1_000);
  expect(result).toMatchObject({
    level: "fault",
    found: expect.stringContaining("1 秒内没有结果"),
  });
});

it("none, where there is one process", async () => {
  await expectOf(redis, installationWith({}), ["good", "未使用"]);
});
