import { readJson } from "./readJson.ts";

export async function getJson<T>(path: string, signal: AbortSignal, token?: string): Promise<T> {
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  const headers = { accept: "application/json", ...authorization };
  return await readJson<T>(await fetch(path, { signal, headers }));
}
