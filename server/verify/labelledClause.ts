import type { WireValidity } from "../../core/protocol.ts";
import type { Unit } from "../corpus/corpus.ts";

/** A clause under the number by which a sentence may cite it. */
export interface LabelledClause {
  readonly label: number;
  readonly unit: Unit;
  /** At the day that the question is about. */
  readonly validity: WireValidity;
}
