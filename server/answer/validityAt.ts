import type { Validity } from "../../core/clause.ts";
import type { ValidityState, WireValidity } from "../../core/protocol.ts";

/** ISO dates compare as text. A deadline that has passed is past, too: the act was due by then. */
export function validityAt(validity: Validity | undefined, asOf: string): WireValidity {
  if (!validity) return { state: "unstated" };
  const { from, until, text } = validity;
  return {
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    text,
    state: stateAt(from, until, asOf),
  };
}

function stateAt(from: string | undefined, until: string | undefined, asOf: string): ValidityState {
  if (until && asOf > until) return "expired";
  if (from && asOf < from) return "not-yet";
  return from || until ? "in-force" : "unstated";
}
