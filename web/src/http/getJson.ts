import type { ErrorBody } from "../../../core/protocol.ts";

/** The server's own words where it gave any; they are written for people. */
export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: "application/json" } });
  if (response.ok) return response.json();
  const body: Partial<ErrorBody> = await response.json().catch(() => ({}));
  throw new Error(body.error?.message ?? `服务器没有正常答复（${response.status}），请稍后再试。`);
}
