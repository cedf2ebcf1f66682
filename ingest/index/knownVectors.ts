import { createHash } from "node:crypto";
import type { HnswVectorStore } from "../../core/index/hnswVectorStore.ts";
import { LANES, type Lane } from "../../core/index/manifest.ts";

/** Vectors of the last index by the digest of their text: what did not change is not embedded again. */
export type KnownVectors = ReadonlyMap<string, Float32Array>;

export function textKey(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

export function knownVectors(lanes: Readonly<Record<Lane, HnswVectorStore>>): KnownVectors {
  const known = new Map<string, Float32Array>();
  for (const lane of LANES) {
    const store = lanes[lane];
    for (let position = 0; position < store.size; position++) {
      known.set(textKey(store.passageAt(position).pageContent), store.vectorAt(position));
    }
  }
  return known;
}
