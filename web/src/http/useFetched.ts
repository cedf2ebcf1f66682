import { useEffect, useState } from "react";
import { getJson } from "./getJson.ts";

export type Fetched<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "ready"; readonly value: T };

interface Settled<T> {
  readonly path: string;
  readonly fetched: Fetched<T>;
}

/** What stands at `path`; undefined asks for nothing and stays loading. */
export function useFetched<T>(path: string | undefined): Fetched<T> {
  const [settled, setSettled] = useState<Settled<T>>();

  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    getJson<T>(path, abort.signal).then(
      (value) => setSettled({ path, fetched: { state: "ready", value } }),
      (error: Error) => {
        if (abort.signal.aborted) return;
        setSettled({ path, fetched: { state: "failed", message: messageFor(error) } });
      },
    );
    return () => abort.abort();
  }, [path]);

  return settled && settled.path === path ? settled.fetched : { state: "loading" };
}

/** A TypeError is the browser's way to say that the server wasn't reached. */
function messageFor(error: Error): string {
  return error instanceof TypeError ? "没有连上服务器，请检查网络后重试。" : error.message;
}
