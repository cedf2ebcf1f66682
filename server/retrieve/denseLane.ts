import type { HnswVectorStore } from "../../core/index/hnswVectorStore.ts";
import type { Corpus } from "../corpus/corpus.ts";

export interface PassageHit {
  /** Position of the unit; -1 where the passage belongs to none. */
  readonly unit: number;
  readonly clauseId: string;
  readonly cosine: number;
  readonly text: string;
  /** For a question: the words of the clause that it is tied to. */
  readonly at?: string;
}

/** One lane of vectors, asked by unit (its position in the corpus). */
export interface DenseLane {
  /** Nearest passages, best first. */
  nearest(query: readonly number[], k: number): readonly PassageHit[];
  /** Every passage of a unit, in the order of the clause. */
  passages(query: readonly number[], unit: number): readonly PassageHit[];
}

export function createDenseLane(store: HnswVectorStore, corpus: Corpus): DenseLane {
  const unitAt = new Int32Array(store.size).fill(-1);
  const positionsOf: number[][] = corpus.units.map(() => []);
  for (let position = 0; position < store.size; position++) {
    const unit = corpus.positionOf.get(store.passageAt(position).metadata.clauseId) ?? -1;
    unitAt[position] = unit;
    positionsOf[unit]?.push(position);
  }
  const hit = (position: number, cosine: number): PassageHit => {
    const { pageContent, metadata } = store.passageAt(position);
    const { clauseId, at } = metadata;
    const unit = unitAt[position] ?? -1;
    return { unit, clauseId, cosine, text: pageContent, ...(at ? { at } : {}) };
  };
  return {
    nearest: (query, k) =>
      store.nearest(query, k).map(({ position, cosine }) => hit(position, cosine)),
    passages: (query, unit) =>
      (positionsOf[unit] ?? []).map((at) => hit(at, dot(query, store.vectorAt(at)))),
  };
}

function dot(a: readonly number[], b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
