import { setInterval } from "node:timers/promises";
import type { Logger } from "pino";
import type { IndexStore } from "../../core/index/indexStore.ts";
import type { Assistant } from "../assistant.ts";
import type { Readiness } from "../http/readiness.ts";

/** Forty bytes are read at each look: cheaper than a watcher, and right on every file system and database. */
const LOOK_EVERY_MS = 1_000;

export interface FollowInput {
  readonly store: Pick<IndexStore, "current">;
  /** Name of the index that answers now. */
  readonly served: string | undefined;
  readonly load: () => Promise<Assistant>;
  readonly readiness: Pick<Readiness, "loaded">;
  readonly logger: Pick<Logger, "info" | "error">;
  readonly signal: AbortSignal;
  readonly lookEveryMs?: number;
}

/**
 * Takes up each new index while the one before it goes on answering. One that can't be opened is
 * logged and left alone until yet another comes. Ends with the signal.
 */
export async function followIndex(input: FollowInput): Promise<void> {
  const { store, load, readiness, logger, signal, lookEveryMs = LOOK_EVERY_MS } = input;
  let tried = input.served;
  try {
    for await (const _ of setInterval(lookEveryMs, undefined, { signal, ref: false })) {
      const named = await store.current().catch(() => undefined);
      if (named === undefined || named === tried) continue;
      tried = named;
      try {
        readiness.loaded(await load());
        logger.info({ index: named }, "new index in service");
      } catch (fault) {
        logger.error({ index: named, err: fault }, "new index can't be opened; the last one stays");
      }
    }
  } catch (fault) {
    if (!signal.aborted) throw fault;
  }
}
