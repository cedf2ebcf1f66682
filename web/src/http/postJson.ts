import { readJson } from "./readJson.ts";

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return await readJson<T>(
    await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}
