import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../core/index/fingerprint.ts";
import { INDEX_FORMAT, LANES, type Manifest, writeManifest } from "../core/index/manifest.ts";
import { IndexDraft } from "./index/draft.ts";
import type { Embedder } from "./index/embedder.ts";
import { type EmbeddingCounts, embedMissing } from "./index/embedMissing.ts";
import { type DraftContent, fillDraft, type Sources } from "./index/fillDraft.ts";
import { fillLanes } from "./index/lanes.ts";
import { publish } from "./index/publish.ts";
import { findStandingIndex, type StandingIndex } from "./index/standingIndex.ts";
import { VectorShelf } from "./index/vectorShelf.ts";

export type Stage = "embedding" | "indexing";

export interface IngestInput {
  readonly dataDir: string;
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
    const { digest, ...described } = content;
    const manifest = {
      format: INDEX_FORMAT,
      fingerprint: sha256(JSON.stringify([INDEX_FORMAT, input.model.name, digest])),
      model: input.model.name,
      dimension: input.model.dimension,
      ...described,
      checkedAt,
    } as const;
    const standing = await findStandingIndex(input.dataDir, input.model);
    if (standing?.manifest.fingerprint === manifest.fingerprint) {
      const checked = { ...standing.manifest, ...manifest };
      await writeManifest(standing.folder, checked);
      return { kind: "unchanged", manifest: checked };
    }
    const counts = await fillVectors(input, draft, content, standing);
    const built = await publish(input.dataDir, draft.folder, manifest);
    return { kind: "built", manifest: built, ...counts };
  } finally {
    await draft.discard();
  }
}

async function fillVectors(
  { model, embedder, onProgress }: IngestInput,
  draft: IndexDraft,
  { lanes }: DraftContent,
  standing: StandingIndex | undefined,
): Promise<EmbeddingCounts> {
  const { dimension } = model;
  const scratch = join(draft.folder, "scratch.f32");
  const shelf = new VectorShelf(scratch, dimension);
  try {
    if (standing) for (const lane of LANES) await shelf.addLane(join(standing.folder, lane));
    const counts = await embedMissing(
      () => draft.allTexts(),
      shelf,
      embedder,
      (done, total) => onProgress("embedding", done, total),
    );
    await fillLanes({
      draft,
      digests: lanes,
      standing,
      shelf,
      dimension,
      onProgress: (done, total) => onProgress("indexing", done, total),
    });
    return counts;
  } finally {
    shelf.close();
    await rm(scratch, { force: true });
  }
}
