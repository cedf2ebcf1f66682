import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SignalName, Signals } from "./candidate.ts";
import type { Switches } from "./switches.ts";

const weightsSchema = z.record(z.string(), z.number());

/**
 * Set by hand, those of the vectors after the practice questions; a fit on the asked questions (each
 * with its own group hidden) ranked no better.
 */
const WEIGHTS = Object.entries(
  weightsSchema.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, "rankingWeights.json"), "utf8")),
  ),
);

/** A clause that the question addresses by number comes before all others. */
const ADDRESSED = 100;

/** What the rerank looks at, beyond what the lanes brought. */
const RERANK: ReadonlySet<string> = new Set([
  "coverage",
  "coverageAsked",
  "kinds",
  "people",
  "trade",
  "frame",
]);

export function rankingScore(signals: Signals, { rerank }: Switches): number {
  let score = ADDRESSED * signals.exact;
  for (const [name, weight] of WEIGHTS) {
    if (!rerank && RERANK.has(name)) continue;
    score += weight * signals[name as SignalName];
  }
  return score;
}
