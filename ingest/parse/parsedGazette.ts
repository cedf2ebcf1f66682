import type { Gazette } from "../../core/clause.ts";
import type { Furniture, Repair, Warning } from "./repair/repair.ts";

/** A gazette with the account of how it was read: every source line is owned or declared. */
export interface ParsedGazette extends Gazette {
  readonly repairs: readonly Repair[];
  readonly furniture: readonly Furniture[];
  readonly warnings: readonly Warning[];
  /** Source line → the clause whose own words stand on it. */
  readonly lineOwners: ReadonlyMap<number, string>;
}
