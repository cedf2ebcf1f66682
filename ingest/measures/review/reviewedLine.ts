import { z } from "zod";
import type { Measure } from "../../../core/measure.ts";

/** What a person has settled of a clause: its measure as it should read, or that it holds none. */
export type ReviewedLine =
  | Measure
  | { readonly id: string; readonly digest: string; readonly reviewed: true; readonly none: true };

const settled = z.looseObject({
  id: z.string().includes("#"),
  digest: z.string().length(64),
  reviewed: z.boolean(),
});

/**
 * The fields themselves are held to their words by the tests. The line is passed on as it stands: a
 * parsed copy has its keys in another order, and would rewrite every reviewed line.
 */
export const reviewedLine = z.custom<ReviewedLine>(
  (line) => settled.safeParse(line).success,
  "not a measure: id, digest or reviewed is missing",
);

export function isMeasure(line: ReviewedLine): line is Measure {
  return !("none" in line);
}
