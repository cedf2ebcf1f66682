import { type ClientRateLimitInfo, MemoryStore } from "express-rate-limit";

/**
 * The library's counts in memory, for a clock that may be set back: a client who was turned away would
 * else wait until the old time comes round again, be it days. A window that ends later than a new one
 * would begins anew.
 */
export class LocalCounts extends MemoryStore {
  override async increment(key: string): Promise<ClientRateLimitInfo> {
    const counted = await this.get(key);
    const ends = counted?.resetTime?.getTime() ?? 0;
    if (ends > Date.now() + this.windowMs) await this.resetKey(key);
    return await super.increment(key);
  }
}
