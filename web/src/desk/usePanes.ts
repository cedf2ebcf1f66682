import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { newId } from "../conversation/conversation.ts";

export type Side = "left" | "right";

/** The conversations of both panes stand in the address, so that a reload keeps them. */
export function usePanes() {
  const [params, setParams] = useSearchParams();
  const [active, setActive] = useState<Side>("left");
  const left = params.get("left");
  const right = params.get("right");

  useEffect(() => {
    if (left && right) return;
    setParams({ left: left ?? newId(), right: right ?? newId() }, { replace: true });
  }, [left, right, setParams]);

  return {
    panes: left && right ? { left, right } : undefined,
    active,
    activate: setActive,
    /** Another conversation in a pane: a stored one, or a new one. */
    place: (side: Side, id: string = newId()) =>
      setParams((before) => ({ ...Object.fromEntries(before), [side]: id }), { replace: true }),
  };
}
