import type { WireValidity } from "../../core/protocol.ts";
import type { Unit } from "../corpus/corpus.ts";

/** A measure that has run out is said to have run out before it is told. */
export function cautionOf({ clause }: Unit, validity: WireValidity): string {
  if (clause.validity?.basis === "deadline") return "";
  if (validity.state === "expired") return `执行期限（${validity.text}）已过，以下为原规定：`;
  return validity.state === "not-yet" ? `尚未到执行期限（${validity.text}）：` : "";
}
