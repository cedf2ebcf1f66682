import { useEffect, useState } from "react";
import { getJson } from "./getJson.ts";
import { messageFor, ServerRefusal } from "./readJson.ts";

export type Fetched<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string; readonly status?: number }
  | { readonly state: "ready"; readonly value: T };

interface Settled<T> {
  readonly path: string;
  readonly fetched: Fetched<T>;
}

/** What stands at `path`; undefined asks for nothing and stays loading. */
export function useFetched<T>(path: string | undefined, token?: string): Fetched<T> {
  const [settled, setSettled] = useState<Settled<T>>();

  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    getJson<T>(path, abort.signal, token).then(
      (value) => setSettled({ path, fetched: { state: "ready", value } }),
      (error: Error) => {
        if (!abort.signal.aborted) setSettled({ path, fetched: failureOf(error) });
      },
    );
    return () => abort.abort();
  }, [path, token]);

  return settled && settled.path === path ? settled.fetched : { state: "loading" };
}

function failureOf(error: Error) {
  const status = error instanceof ServerRefusal ? { status: error.status } : {};
  return { state: "failed", message: messageFor(error), ...status } as const;
}
