/** A scored example: higher means answerable. */
export interface Scored {
  readonly score: number;
  readonly answerable: boolean;
}

/** The score below which this share of the answerable ones is refused. */
export function thresholdAt(scored: readonly Scored[], wrongRefusals: number): number {
  const answerable = scored
    .filter((s) => s.answerable)
    .map((s) => s.score)
    .sort((a, b) => a - b);
  return answerable[Math.floor(answerable.length * wrongRefusals)] ?? 0;
}

/** Share of the unanswerable ones that a threshold refuses. */
export function refusedAt(scored: readonly Scored[], threshold: number): number {
  const unanswerable = scored.filter((s) => !s.answerable);
  return unanswerable.filter((s) => s.score < threshold).length / unanswerable.length;
}
