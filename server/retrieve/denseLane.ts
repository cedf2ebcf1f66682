import type { HnswVectorStore } from "../../core/index/hnswVectorStore.ts";
import type { Corpus } from "../corpus/corpus.ts";

export interface DenseHit {
  readonly cosine: number;
  /** Cosine of the unit's second-best passage; the best one's where it has only one. */
  readonly second: number;
  readonly position: number;
}

/** One lane of vectors, asked by unit: candidates from the graph, exact scores from the vectors. */
export interface DenseLane {
  nearestUnits(query: readonly number[], k: number): readonly number[];
  score(query: readonly number[], unit: number): DenseHit | undefined;
  /** Every passage of the unit with its cosine. */
  passages(query: readonly number[], unit: number): readonly { text: string; cosine: number }[];
  textAt(position: number): string;
  answeredAt(position: number): string | undefined;
}

export function createDenseLane(store: HnswVectorStore, corpus: Corpus): DenseLane {
  const unitPositions = new Map(corpus.units.map((unit, i) => [unit.clauseId, i]));
  const unitAt = new Int32Array(store.size).fill(-1);
  const positionsOf: number[][] = corpus.units.map(() => []);
  for (let position = 0; position < store.size; position++) {
    const unit = unitPositions.get(store.passageAt(position).metadata.clauseId);
    if (unit === undefined) continue;
    unitAt[position] = unit;
    positionsOf[unit]?.push(position);
  }
  return {
    nearestUnits: (query, k) => {
      const units = new Set(store.nearest(query, k).map(({ position }) => unitAt[position] ?? -1));
      units.delete(-1);
      return [...units];
    },
    score: (query, unit) => bestOf(store, query, positionsOf[unit] ?? []),
    passages: (query, unit) =>
      (positionsOf[unit] ?? []).map((position) => ({
        text: store.passageAt(position).pageContent,
        cosine: dot(query, store.vectorAt(position)),
      })),
    textAt: (position) => store.passageAt(position).pageContent,
    answeredAt: (position) => store.passageAt(position).metadata.answeredAt,
  };
}

function bestOf(
  store: HnswVectorStore,
  query: readonly number[],
  positions: readonly number[],
): DenseHit | undefined {
  let best = -1;
  let second = -1;
  let at = -1;
  for (const position of positions) {
    const cosine = dot(query, store.vectorAt(position));
    if (cosine > best) [second, best, at] = [best, cosine, position];
    else if (cosine > second) second = cosine;
  }
  return at < 0 ? undefined : { cosine: best, second: second < 0 ? best : second, position: at };
}

function dot(a: readonly number[], b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
