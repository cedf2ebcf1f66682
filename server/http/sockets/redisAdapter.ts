import { createAdapter } from "@socket.io/redis-adapter";
import type { Redis } from "../../redis/connectRedis.ts";

/**
 * Lets the sockets of all processes be spoken to as one. The adapter waits for none of its commands:
 * one that fails because Redis is away must not end the process.
 */
export function redisAdapter({ client, subscriber }: Redis): ReturnType<typeof createAdapter> {
  return createAdapter(harmless(client), harmless(subscriber), { key: "policy-answers:sockets" });
}

const COMMANDS = ["publish", "pSubscribe", "subscribe", "pUnsubscribe", "unsubscribe"] as const;

function harmless(client: Redis["client"]) {
  const commands = COMMANDS.map((name) => {
    const command = client[name].bind(client) as (...given: unknown[]) => Promise<unknown>;
    return [name, (...given: unknown[]) => command(...given).catch(() => {})];
  });
  const { on, off } = client;
  return { on: on.bind(client), off: off.bind(client), ...Object.fromEntries(commands) };
}
