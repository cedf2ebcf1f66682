import { readFile } from "node:fs/promises";
import { z } from "zod";

/** The bar one measure must reach, over all questions or those of one group. */
const threshold = z
  .object({
    measure: z.string(),
    group: z.string().default("all"),
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
