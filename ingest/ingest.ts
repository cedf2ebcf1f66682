import { join } from "node:path";
import { sha256 } from "../core/index/fingerprint.ts";
import { INDEX_FORMAT, type Manifest } from "../core/index/manifest.ts";
import { type EmbeddingModel, openIndex } from "../core/index/openIndex.ts";
import { createSegmenter } from "../core/segmenter.ts";
import { buildIndex } from "./index/build.ts";
import type { Embedder } from "./index/embedder.ts";
import { type KnownVectors, knownVectors } from "./index/knownVectors.ts";
import { passagesOf } from "./index/passages.ts";
import { spellingsOf } from "./index/spellings.ts";
import { bindAsked, bindUnanswered } from "./questions/bindQuestions.ts";
import { readAsked, readUnanswered } from "./questions/readQuestions.ts";
import type { CorpusFile } from "./read/readCorpus.ts";

export interface IngestInput {
  readonly dataDir: string;
  readonly questionsDir: string;
  readonly unansweredDir: string;
  readonly corpus: readonly CorpusFile[];
  readonly model: EmbeddingModel & { readonly dimension: number };
  readonly embedder: Embedder;
  readonly onProgress: (done: number, total: number) => void;
  readonly onWarning: (sentence: string) => void;
}

export type IngestOutcome =
  | { readonly kind: "unchanged"; readonly manifest: Manifest }
  | {
      readonly kind: "built";
      readonly manifest: Manifest;
      readonly embedded: number;
      readonly reused: number;
    };

/** Corpus → index. Nothing is written when the index in service was made from the very same matter. */
export async function ingest(input: IngestInput): Promise<IngestOutcome> {
  const gazettes = input.corpus.map((file) => file.gazette);
  const asked = bindAsked(gazettes, await readAsked(input.questionsDir));
  const unanswered = bindUnanswered(gazettes, await readUnanswered(input.unansweredDir));
  const loose = [...asked.unbound, ...unanswered.unbound];
  if (loose.length > 0) {
    input.onWarning(`有 ${loose.length} 组问题在文件中找不到对应的条款，例如“${loose[0]}”。`);
  }
  const passages = passagesOf(gazettes, asked.bound, unanswered.bound);
  const manifest: Manifest = {
    format: INDEX_FORMAT,
    fingerprint: sha256(JSON.stringify([INDEX_FORMAT, input.model.name, gazettes, passages])),
    model: input.model.name,
    dimension: input.model.dimension,
    corpus: input.corpus.map(({ file, digest }) => ({ file, sha256: digest })),
    documents: gazettes.reduce((sum, g) => sum + g.documents.length, 0),
    clauses: new Set(passages.chunk.map((p) => p.clauseId)).size,
    passages: {
      chunk: passages.chunk.length,
      sentence: passages.sentence.length,
      asked: passages.asked.length,
      unanswered: passages.unanswered.length,
    },
    builtAt: new Date().toISOString(),
  };
  const { current, known } = await whatStands(input);
  if (current?.fingerprint === manifest.fingerprint)
    return { kind: "unchanged", manifest: current };
  const spellings = spellingsOf(passages, createSegmenter());
  const built = await buildIndex({ ...input, gazettes, passages, spellings, manifest, known });
  return { kind: "built", manifest, ...built };
}

/** An index that cannot be read, or is of another model, has nothing to give to the new one. */
async function whatStands(
  input: IngestInput,
): Promise<{ current?: Manifest; known: KnownVectors }> {
  const index = await openIndex(input.dataDir, input.model).catch(() => undefined);
  return index
    ? { current: index.manifest, known: knownVectors(index.lanes) }
    : { known: new Map() };
}

export const QUESTIONS_DIR = join(import.meta.dirname, "questions");
export const UNANSWERED_DIR = join(import.meta.dirname, "unanswered");
