import { performance } from "node:perf_hooks";
import type { LaneStore } from "../../../core/index/laneStore.ts";
import { exactNearest } from "./exactNearest.ts";
import type { LaneVectors } from "./laneVectors.ts";
import { type Latency, latencyOf } from "./latency.ts";
import { nearestCosines, type Spread, spreadOf } from "./neighbours.ts";

/** Numbers of 32 bits in the graph, of 64 in the exact search. */
const TOLERANCE = 1e-5;
/** Passages whose nearest is looked for. */
const COMPARED = 50;
/** The widest that the search asks a lane for. */
const WIDEST = 100;

export interface LaneFigures {
  readonly passages: number;
  readonly recallAt10: number;
  readonly recallAt100: number;
  /** Of the graph, for the widest that the search asks for. */
  readonly latency: Latency;
  /** Cosine of a passage with its nearest other. */
  readonly neighbour: Spread;
  /** Cosine of a question with its nearest and its hundredth passage, by exact search. */
  readonly nearest: Spread;
  readonly hundredth: Spread;
}

export async function laneFigures(
  store: LaneStore,
  vectors: LaneVectors,
  queries: readonly (readonly number[])[],
): Promise<LaneFigures> {
  const exact = queries.map((query) => exactNearest(query, vectors, WIDEST));
  const found = { at10: 0, at100: 0 };
  const waits: number[] = [];
  for (const [i, query] of queries.entries()) {
    const cosines = exact[i] ?? [];
    found.at10 += recall(cosines.slice(0, 10), await cosinesOf(store, query, 10));
    const start = performance.now();
    const near = await store.nearest(query, WIDEST);
    waits.push(performance.now() - start);
    found.at100 += recall(
      cosines,
      near.map(({ cosine }) => cosine),
    );
  }
  return {
    passages: store.size,
    recallAt10: found.at10 / queries.length,
    recallAt100: found.at100 / queries.length,
    latency: latencyOf(waits),
    neighbour: spreadOf(nearestCosines(vectors, COMPARED)),
    nearest: spreadOf(exact.map(([first]) => first ?? 0)),
    hundredth: spreadOf(exact.map((cosines) => cosines.at(-1) ?? 0)),
  };
}

async function cosinesOf(store: LaneStore, query: readonly number[], k: number) {
  return (await store.nearest(query, k)).map(({ cosine }) => cosine);
}

/** Share of the nearest that were found. By cosine: passages of equal words stand for each other. */
export function recall(exact: readonly number[], found: readonly number[]): number {
  const least = (exact.at(-1) ?? 1) - TOLERANCE;
  return Math.min(1, found.filter((cosine) => cosine >= least).length / exact.length);
}
