import type { Retrieved } from "../judge/retrieved.ts";
import type { Judged } from "../measure/judged.ts";
import { summarise } from "../measure/measure.ts";
import { measures } from "../measure/measures.ts";
import { recallOfAny } from "../measure/ranking.ts";
import { retrievalMeasures } from "../measure/retrievalMeasures.ts";
import { type Difference, pairedBootstrap } from "../statistics/pairedBootstrap.ts";

/** One line of the baseline table. */
export interface ComparedSystem {
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
  readonly values: Readonly<Record<string, number | null>>;
  /** How far our recall@5 is ahead, question by question. */
  readonly ahead: Difference | null;
}

type Name = Pick<ComparedSystem, "name" | "chinese" | "english">;

/** A system that only ranks texts; `found` goes along with `ours`, question by question. */
export function comparedRanking(
  name: Name,
  found: readonly Retrieved[],
  ours: readonly Retrieved[],
): ComparedSystem {
  const values = retrievalMeasures.map((measure) => [measure.name, summarise(measure, found)]);
  return { ...name, values: Object.fromEntries(values), ahead: aheadOf(found, ours) };
}

/** A system that also answers. */
export function comparedAssistant(
  name: Name,
  judged: readonly Judged[],
  ours: readonly Retrieved[],
): ComparedSystem {
  const values = measures.map((measure) => [measure.name, summarise(measure, judged)]);
  const found = retrievedOf(judged);
  return { ...name, values: Object.fromEntries(values), ahead: aheadOf(found, ours) };
}

export function retrievedOf(judged: readonly Judged[]): Retrieved[] {
  return judged.map(({ verdict }) => verdict.retrieved).filter((found) => found !== null);
}

function aheadOf(found: readonly Retrieved[], ours: readonly Retrieved[]): Difference | null {
  const differences = ours.flatMap((own, index) => {
    const other = found[index];
    return other ? [recallOfAny(own, 5) - recallOfAny(other, 5)] : [];
  });
  return pairedBootstrap(differences);
}
