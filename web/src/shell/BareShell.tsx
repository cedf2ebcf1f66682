import { Suspense } from "react";
import { Outlet } from "react-router";
import { FailureBoundary } from "./FailureBoundary.tsx";

/** For a page in a frame, whose host has a head and a foot of its own. */
export function BareShell() {
  return (
    <FailureBoundary>
      <Suspense fallback={<p className="quiet">正在打开…</p>}>
        <Outlet />
      </Suspense>
    </FailureBoundary>
  );
}
