import { type Check, fault, good } from "../check.ts";

/** Only where several processes share one. */
export const redis: Check = {
  name: "redis",
  title: "Redis",
  async run({ settings: { REDIS_URL } }) {
    if (!REDIS_URL) return good("未使用，只有一个服务进程");
    const { connectRedis } = await import("../../redis/connectRedis.ts");
    const silent = { warn: () => {}, info: () => {} };
    try {
      const connected = await connectRedis(REDIS_URL, silent);
      const [, version = "不明"] = /redis_version:(\S+)/.exec(await connected.client.info()) ?? [];
      await connected.close();
      return good(`可以连接，版本 ${version}`);
    } catch {
      return fault(
        "连接不上",
        "请检查 Redis 是否在运行，以及 REDIS_URL 中的地址和口令；只运行一个服务进程时可将它留空。",
      );
    }
  },
};
