import { readFile } from "node:fs/promises";
import { z } from "zod";

/** The bar one measure must reach over all questions, over those of one group, or in each document. */
const threshold = z
  .strictObject({
    measure: z.string(),
    group: z.string().default("all"),
    each: z.literal("document").optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
  })
  .refine(({ atLeast, atMost }) => (atLeast === undefined) !== (atMost === undefined), {
    error: "A threshold has either atLeast or atMost.",
  });

export type Threshold = z.infer<typeof threshold>;

export async function readThresholds(file: string): Promise<Threshold[]> {
  return z.array(threshold).parse(JSON.parse(await readFile(file, "utf8")));
}
