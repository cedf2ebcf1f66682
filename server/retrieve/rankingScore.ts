import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SignalName, Signals } from "./candidate.ts";

const weightsSchema = z.record(z.string(), z.number());

/** Fitted on the asked questions, each with its own line hidden: `npm run fit`. */
const WEIGHTS = weightsSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "rankingWeights.json"), "utf8")),
);

/** A clause that the question addresses by number comes before all others. */
const ADDRESSED = 100;

export function rankingScore(signals: Signals): number {
  let score = ADDRESSED * signals.exact;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    score += weight * signals[name as SignalName];
  }
  return score;
}
