import type { Measure } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";

/** What the text makes it depend on, a few answers cannot settle. */
export function conditionDecisions({ conditions }: Measure): readonly Decision[] {
  return conditions.map((words) => ({ asked: "condition", state: "open", words }));
}
