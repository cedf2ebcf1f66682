import type { AskedAnchor } from "./candidate.ts";
import type { DenseLane, PassageHit } from "./denseLane.ts";

/** How the nearest asked questions speak for one clause. */
export interface AskedVote {
  readonly best: PassageHit;
  readonly second: number;
  readonly share: number;
  readonly anchors: readonly AskedAnchor[];
}

export interface AskedVotes {
  readonly byUnit: ReadonlyMap<number, AskedVote>;
  /** Cosine below which nothing was looked at: all that is known of the other clauses. */
  readonly floor: number;
  /** Nearest questions, best first. */
  readonly hits: readonly PassageHit[];
}

const NEAREST = 40;
/** A question this much farther than the nearest counts for 1/e of it. */
const FADE = 0.04;

/** @param hidden asked questions that must not speak: when weights are fitted, the question's own line. */
export async function askedVotes(
  lane: DenseLane,
  query: readonly number[],
  hidden: ReadonlySet<string>,
): Promise<AskedVotes> {
  const nearest = await lane.nearest(query, NEAREST);
  const hits = nearest.filter(({ text, unit }) => unit >= 0 && !hidden.has(text));
  const floor = hits.at(-1)?.cosine ?? 0;
  const top = hits[0]?.cosine ?? 0;
  const weights = hits.map(({ cosine }) => Math.exp((cosine - top) / FADE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byUnit = new Map<number, AskedVote>();
  for (const [i, hit] of hits.entries()) {
    const share = (weights[i] ?? 0) / total;
    const known = byUnit.get(hit.unit);
    const { at, cosine } = hit;
    const anchors = [...(known?.anchors ?? []), ...(at ? [{ answeredAt: at, cosine }] : [])];
    byUnit.set(hit.unit, {
      best: known?.best ?? hit,
      second: known ? Math.max(known.second, cosine) : floor,
      share: (known?.share ?? 0) + share,
      anchors,
    });
  }
  return { byUnit, floor, hits };
}
