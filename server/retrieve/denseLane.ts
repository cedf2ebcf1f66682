import type { LaneStore, NearPassage, ScoredPassages } from "../../core/index/laneStore.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";

export interface PassageHit extends NearPassage {
  /** Position of the unit; -1 where the passage belongs to none. */
  readonly unit: number;
}

/** The passages of units, by the position of the unit in the corpus. */
export type PassagesByUnit = ReadonlyMap<number, ScoredPassages>;

/** One lane of vectors, asked by unit (its position in the corpus). */
export interface DenseLane {
  /** Nearest passages, best first. */
  nearest(query: readonly number[], k: number): Promise<readonly PassageHit[]>;
  /** Every passage of these units. */
  ofUnits(query: readonly number[], units: Iterable<number>): Promise<PassagesByUnit>;
}

export function createDenseLane(store: LaneStore, corpus: Corpus): DenseLane {
  const unitOf = (clauseId: string) => corpus.positionOf.get(clauseId) ?? -1;
  return {
    async nearest(query, k) {
      const near = await store.nearest(query, k);
      return near.map((passage) => hitOf(passage, unitOf(passage.clauseId)));
    },
    async ofUnits(query, units) {
      const clauseIds = Array.from(units, (at) => (corpus.units[at] as Unit).clauseId);
      const byUnit = new Map<number, ScoredPassages>();
      for (const [clauseId, own] of await store.ofClauses(query, clauseIds))
        byUnit.set(unitOf(clauseId), own);
      return byUnit;
    },
  };
}

/** A hundred are made for a question: a spread would cost several times as much. */
function hitOf({ clauseId, text, at, cosine }: NearPassage, unit: number): PassageHit {
  return at === undefined ? { clauseId, text, cosine, unit } : { clauseId, text, at, cosine, unit };
}
