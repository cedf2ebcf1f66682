import { z } from "zod";
import type { ReplyShape } from "../../../core/model/replyShape.ts";

const words = z.array(z.string());

const opinion = z.object({
  kinds: words,
  trades: words,
  sizes: words,
  persons: words,
  places: words,
  amounts: words,
  conditions: words,
  limits: words,
  howTo: words,
  deadlines: words,
  offices: words,
  /** YYYY-MM-DD, or empty. */
  from: z.string(),
  until: z.string(),
});

/** A measure's fields as a model reads them. */
export type Opinion = z.infer<typeof opinion>;

export const OPINION: ReplyShape<Opinion> = {
  name: "measure",
  description: "交出读到的要素",
  schema: opinion,
};
