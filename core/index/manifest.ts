import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Raise it when the files of the index change their shape or the parser its clause ids. */
export const INDEX_FORMAT = 6;

export const LANES = ["chunk", "sentence", "asked", "unanswered"] as const;
/**
 * chunk: a clause (or a piece of one) under its breadcrumb; sentence: one sentence of it;
 * asked: a question it answers; unanswered: a question that no clause answers.
 */
export type Lane = (typeof LANES)[number];

const FILE = "manifest.json";
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const sourceFile = z.object({ file: z.string(), sha256: digest });
const eachLane = <S extends z.ZodType>(schema: S) =>
  z.object({ chunk: schema, sentence: schema, asked: schema, unanswered: schema });

export const manifestSchema = z.object({
  format: z.literal(INDEX_FORMAT),
  /** Digest of everything the index was made from; two equal ones hold the same index. */
  fingerprint: digest,
  model: z.string(),
  dimension: z.int().positive(),
  corpus: z.array(sourceFile),
  /** Files of the corpus folder that could not be taken in: known, so that they are not tried at every start. */
  refused: z.array(sourceFile),
  documents: z.int(),
  clauses: z.int(),
  passages: eachLane(z.int()),
  /** Digest of each lane's passages: a lane that did not change is taken over as it is. */
  lanes: eachLane(digest),
  /** Size of every other file of the index, by its path in the folder. */
  files: z.record(z.string(), z.int()),
  /** SHA-256 of the same files. Indexes written before there were any get theirs with the next ingest. */
  digests: z.record(z.string(), digest).optional(),
  builtAt: z.iso.datetime(),
  /** When an ingest last found that it would build this very index. */
  checkedAt: z.iso.datetime(),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Whether an earlier or later version of this program made the index, which is no damage. */
export function isOfOtherFormat(manifest: unknown): boolean {
  return z.object({ format: z.int() }).parse(manifest).format !== INDEX_FORMAT;
}

export async function readManifestFile(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, FILE), "utf8"));
}

/** Replaced as a whole: a reader sees the old manifest or the new one. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const draft = join(folder, `.${FILE}.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  await rename(draft, join(folder, FILE));
}
