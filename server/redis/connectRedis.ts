import type { Logger } from "pino";
import { StartFailure } from "../start/startFailure.ts";
import { within } from "../within.ts";

const UNREACHABLE =
  "Redis 无法连接。请检查 Redis 是否在运行，以及设置 REDIS_URL 中的地址和口令；只运行一个服务进程时不需要 Redis，可将 REDIS_URL 留空。";

const CONNECT_WITHIN_MS = 3_000;
/** A question that waits longer for a shared count or answer is better off without it. */
const ANSWER_WITHIN_MS = 500;
const LONGEST_PAUSE_MS = 2_000;

type Client = Awaited<ReturnType<typeof newClient>>;

/** What the processes of one service share. Without it each goes on alone, and takes it up again when it is back. */
export interface Redis {
  readonly client: Client;
  /** A connection of its own: one that listens can do nothing else. */
  readonly subscriber: Client;
  /** Calls back at every return after a loss. */
  onReturn(listener: () => void): void;
  close(): Promise<void>;
}

/** @throws StartFailure when it can't be reached; what is lost later is warned of once and looked for until it is back */
export async function connectRedis(
  url: string,
  logger: Pick<Logger, "warn" | "info">,
): Promise<Redis> {
  let started = false;
  const client = await newClient(url, () => started);
  const subscriber = client.duplicate();
  let lost = false;
  client.on("error", (fault) => {
    if (started && !lost) logger.warn({ err: fault }, "Redis is lost; this process goes on alone");
    lost = true;
  });
  client.on("ready", () => {
    if (started && lost) logger.info("Redis is back");
    lost = false;
  });
  // The loss of one is the loss of both, and is told of above.
  subscriber.on("error", () => {});
  try {
    // A port that is open and says nothing would be waited for for ever.
    const connected = Promise.all([client.connect(), subscriber.connect()]);
    await within(CONNECT_WITHIN_MS, connected, () => new Error("no reply in time"));
  } catch (cause) {
    for (const each of [client, subscriber]) if (each.isOpen) each.destroy();
    throw new StartFailure(UNREACHABLE, { cause });
  }
  started = true;
  return {
    client,
    subscriber,
    onReturn: (listener) => void client.on("ready", listener),
    async close() {
      for (const each of [client, subscriber]) each.destroy();
    },
  };
}

/**
 * Commands fail at once while there is no connection: a queue of them would be of no use to anybody. The
 * library is loaded here, since most services run without it.
 */
async function newClient(url: string, isStarted: () => boolean) {
  const { createClient } = await import("redis");
  return createClient({
    url,
    name: "policy-answers",
    disableOfflineQueue: true,
    commandOptions: { timeout: ANSWER_WITHIN_MS },
    socket: {
      connectTimeout: CONNECT_WITHIN_MS,
      reconnectStrategy: (retries, cause) =>
        isStarted() ? Math.min(100 * 2 ** retries, LONGEST_PAUSE_MS) : cause,
    },
  });
}
