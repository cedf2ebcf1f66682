import { rm } from "node:fs/promises";
import { sha256 } from "../core/index/fingerprint.ts";
import { INDEX_FORMAT, type Manifest } from "../core/index/manifest.ts";
import { IndexDraft } from "./index/draft.ts";
import type { Embedder } from "./index/embedder.ts";
import { type EmbeddingCounts, embedMissing } from "./index/embedMissing.ts";
import { fillDraft, type Sources } from "./index/fillDraft.ts";
import type { IndexContent, IndexWriter } from "./index/indexWriter.ts";
import { findStandingIndex, type StandingIndex } from "./index/standingIndex.ts";
import { VectorShelf } from "./index/vectorShelf.ts";

export type Stage = "embedding" | "indexing";

export interface IngestInput {
  /** Where the next index is drafted. */
  readonly dataDir: string;
  /** Where it goes. */
  readonly writer: IndexWriter;
  readonly sources: Sources;
  readonly model: { readonly name: string; readonly dimension: number };
  readonly embedder: Embedder;
  readonly onProgress: (stage: Stage, done: number, total: number) => void;
}

export type IngestOutcome =
  | { readonly kind: "empty" }
  | { readonly kind: "unchanged"; readonly manifest: Manifest }
  | ({ readonly kind: "built"; readonly manifest: Manifest } & EmbeddingCounts);

/** Corpus → index. The index in service stays when it was made from the very same matter. */
export async function ingest(input: IngestInput): Promise<IngestOutcome> {
  const checkedAt = new Date().toISOString();
  await IndexDraft.removeAll(input.dataDir);
  const draft = await IndexDraft.create(input.dataDir);
  try {
    const content = await fillDraft(draft, input.sources);
    if (content.documents === 0) return { kind: "empty" };
    const { digest, ...counted } = content;
    const described: IndexContent = {
      format: INDEX_FORMAT,
      fingerprint: sha256(JSON.stringify([INDEX_FORMAT, input.model.name, digest])),
      model: input.model.name,
      dimension: input.model.dimension,
      ...counted,
      checkedAt,
    };
    const standing = await findStandingIndex(input.writer.store, input.model);
    if (standing?.manifest.fingerprint === described.fingerprint) {
      const manifest = { ...standing.manifest, ...described };
      await input.writer.replaceManifest(standing.name, manifest);
      return { kind: "unchanged", manifest };
    }
    return await embedAndPublish(input, draft, described, standing);
  } finally {
    await draft.discard();
  }
}

async function embedAndPublish(
  { writer, embedder, onProgress }: IngestInput,
  draft: IndexDraft,
  content: IndexContent,
  standing: StandingIndex | undefined,
): Promise<IngestOutcome> {
  // Beside the draft, not in it: it is no part of the index.
  const scratch = `${draft.folder}.f32`;
  const shelf = new VectorShelf(scratch, content.dimension);
  try {
    if (standing) await writer.shelve(standing.name, shelf);
    const counts = await embedMissing(
      () => draft.allTexts(),
      shelf,
      embedder,
      (done, total) => onProgress("embedding", done, total),
    );
    const manifest = await writer.publish({
      draft,
      content,
      shelf,
      standing,
      onProgress: (done, total) => onProgress("indexing", done, total),
    });
    return { kind: "built", manifest, ...counts };
  } finally {
    shelf.close();
    await rm(scratch, { force: true });
  }
}
