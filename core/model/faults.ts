import { setTimeout as delay } from "node:timers/promises";
import type { Limits } from "./limits.ts";
import type { Unavailability } from "./unavailability.ts";

/** Why there is no whole reply, and whether another request may bring one. */
export interface Fault {
  readonly reason: Unavailability;
  readonly retry: boolean;
  /** The service asked to be left alone for so long. */
  readonly pauseMs?: number;
  /** The service doesn't take a request of this form. */
  readonly form?: true;
}

/** What LangChain and the OpenAI client throw, as a value. */
export function faultOf(thrown: unknown, begun: boolean): Fault {
  const { status, code, headers } = (thrown ?? {}) as {
    status?: unknown;
    code?: unknown;
    headers?: { get?: (name: string) => string | null };
  };
  if (begun) return { reason: "broken-stream", retry: true };
  if (status === 401 || status === 403) return { reason: "unauthorized", retry: false };
  if (status === 404) return { reason: "unknown-model", retry: false };
  if (status === 429) {
    const seconds = Number(headers?.get?.("retry-after") ?? Number.NaN);
    const asked = Number.isFinite(seconds) ? { pauseMs: seconds * 1000 } : {};
    return { reason: "rate-limited", retry: code !== "insufficient_quota", ...asked };
  }
  if (typeof status === "number" && status >= 400 && status < 500 && status !== 408)
    return { reason: "rejected", retry: false, form: true };
  return { reason: "unreachable", retry: true };
}

/** Waits before the next attempt, as long as the service asks for; false where there is to be none. */
export async function mayRetry(
  { retry, pauseMs: asked }: Fault,
  attempt: number,
  { attempts, pauseMs, totalMs }: Limits,
  signal: AbortSignal,
): Promise<boolean> {
  const pause = asked ?? pauseMs * 2 ** (attempt - 1);
  if (!retry || attempt >= attempts || pause >= totalMs) return false;
  return await delay(pause, true, { signal }).catch(() => false);
}
