import { z } from "zod";
import type { Measure } from "../../../core/measure.ts";

/** What a person has settled of a clause: its measure as it should read, or that it holds none. */
export type ReviewedLine =
  | Measure
  | { readonly id: string; readonly digest: string; readonly reviewed: true; readonly none: true };

/** The fields themselves are held to their words by the tests. */
export const reviewedLine = z
  .looseObject({
    id: z.string().includes("#"),
    digest: z.string().length(64),
    reviewed: z.boolean(),
  })
  .transform((line) => line as unknown as ReviewedLine);

export function isMeasure(line: ReviewedLine): line is Measure {
  return !("none" in line);
}
