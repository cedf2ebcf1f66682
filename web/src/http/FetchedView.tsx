import type { ReactNode } from "react";
import type { Fetched } from "./useFetched.ts";

interface Props<T> {
  readonly fetched: Fetched<T>;
  readonly children: (value: T) => ReactNode;
}

export function FetchedView<T>({ fetched, children }: Props<T>) {
  if (fetched.state === "loading") return <p className="quiet">正在打开…</p>;
  if (fetched.state === "failed") {
    return (
      <p className="quiet" role="alert">
        {fetched.message}
      </p>
    );
  }
  return children(fetched.value);
}
