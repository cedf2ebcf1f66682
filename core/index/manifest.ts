import { z } from "zod";

/** Raise it when the files of the index change their shape or the parser its clause ids. */
export const INDEX_FORMAT = 5;

export const LANES = ["chunk", "sentence", "asked", "unanswered"] as const;
/**
 * chunk: a clause (or a piece of one) under its breadcrumb; sentence: one sentence of it;
 * asked: a question it answers; unanswered: a question that no clause answers.
 */
export type Lane = (typeof LANES)[number];

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.object({
  format: z.literal(INDEX_FORMAT),
  /** Digest of everything the index was made from; two equal ones hold the same index. */
  fingerprint: digest,
  model: z.string(),
  dimension: z.int().positive(),
  corpus: z.array(z.object({ file: z.string(), sha256: digest })),
  documents: z.int(),
  clauses: z.int(),
  passages: z.object({ chunk: z.int(), sentence: z.int(), asked: z.int(), unanswered: z.int() }),
  builtAt: z.iso.datetime(),
});

export type Manifest = z.infer<typeof manifestSchema>;
