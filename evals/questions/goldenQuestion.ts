import { z } from "zod";

export const questionTypes = [
  "direct",
  "colloquial",
  "numeric",
  "multi",
  "who",
  "table",
  "temporal",
  "noisy",
  "followup",
  "unanswerable",
  "falsepremise",
  "adversarial",
] as const;

export const audiences = ["business", "resident", "hotline"] as const;

/** A clause that a complete answer cites; `clause` is its address for people, never compared. */
const evidence = z.object({
  documentNumber: z.string().min(1),
  clause: z.string(),
  quote: z.string().min(1),
});

/** One line of a golden set. Keys this program doesn't know are let through: sets may carry their own. */
export const goldenQuestion = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  history: z.array(z.object({ question: z.string(), answer: z.string() })).optional(),
  audience: z.enum(audiences),
  type: z.enum(questionTypes),
  answerable: z.boolean(),
  evidence: z.array(evidence),
  /** True where citing any one entry of the evidence suffices. */
  anyOf: z.boolean().optional(),
  /** What a right answer contains; alternatives are parted by `|`. */
  facts: z.array(z.string().min(1)),
  /** The day on which validity is judged. */
  asOf: z.iso.date().optional(),
  note: z.string().optional(),
});

export type GoldenQuestion = z.infer<typeof goldenQuestion>;
export type Evidence = z.infer<typeof evidence>;
export type QuestionType = GoldenQuestion["type"];
export type Audience = GoldenQuestion["audience"];
