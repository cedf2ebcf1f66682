import type { IndexStore } from "../../core/index/indexStore.ts";
import type { Manifest } from "../../core/index/manifest.ts";
import type { IndexDraft } from "./draft.ts";
import type { StandingIndex } from "./standingIndex.ts";
import type { VectorShelf } from "./vectorShelf.ts";

/** All that the manifest tells of an index before it is written. */
export type IndexContent = Omit<Manifest, "files" | "digests" | "builtAt">;

export interface PublishInput {
  /** Holds all but the vectors. */
  readonly draft: IndexDraft;
  readonly content: IndexContent;
  /** Has a vector for every text of the draft. */
  readonly shelf: VectorShelf;
  readonly standing: StandingIndex | undefined;
  readonly onProgress: (done: number, total: number) => void;
}

/** The writing side of an index store; every driver passes one suite of tests. */
export interface IndexWriter {
  readonly store: IndexStore;
  /** One ingest at a time. @throws with a Chinese sentence when another is at work */
  withLock(work: () => Promise<void>): Promise<void>;
  /** Puts the vectors of an index that stands on the shelf. */
  shelve(index: string, shelf: VectorShelf): Promise<void>;
  replaceManifest(index: string, manifest: Manifest): Promise<void>;
  /**
   * Writes an index and puts it into service at once. Killed at any moment before that, the old one
   * goes on; what was left half written goes with the next ingest.
   */
  publish(input: PublishInput): Promise<Manifest>;
}

/** Two builds of the same matter have different names, so that one can take the other's place. */
export function indexName({ fingerprint }: IndexContent): string {
  return `index-${fingerprint.slice(0, 16)}-${Date.now().toString(36)}`;
}
