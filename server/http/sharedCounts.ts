import type { ClientRateLimitInfo, Options, Store } from "express-rate-limit";
import { RedisStore } from "rate-limit-redis";
import type { Redis } from "../redis/connectRedis.ts";
import { LocalCounts } from "./localCounts.ts";

/**
 * Requests counted by all processes together in Redis; each counts for itself while Redis is away. The
 * local count begins anew then: a client may ask a little more in that minute, and nobody is turned
 * away for a count that was lost.
 */
export class SharedCounts implements Store {
  readonly #shared: RedisStore;
  readonly #local = new LocalCounts();
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
    this.#shared = new RedisStore({
      prefix: "policy-answers:requests:",
      sendCommand: (...command) => redis.client.sendCommand(command),
    });
  }

  init(options: Options): void {
    this.#local.init(options);
    const load = () => void this.#shared.init(options).catch(() => {});
    load();
    // A Redis that was started anew knows none of the store's scripts.
    this.#redis.onReturn(load);
  }

  async get(key: string): Promise<ClientRateLimitInfo | undefined> {
    return await this.#shared.get(key).catch(() => this.#local.get(key));
  }

  async increment(key: string): Promise<ClientRateLimitInfo> {
    return await this.#shared.increment(key).catch(() => this.#local.increment(key));
  }

  async decrement(key: string): Promise<void> {
    await this.#shared.decrement(key).catch(() => this.#local.decrement(key));
  }

  async resetKey(key: string): Promise<void> {
    await this.#shared.resetKey(key).catch(() => this.#local.resetKey(key));
  }
}
