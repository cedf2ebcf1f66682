import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { AnswerabilitySignals } from "./answerabilitySignals.ts";

const fitSchema = z.object({
  threshold: z.number(),
  intercept: z.number(),
  weights: z.record(z.string(), z.number()),
});

/** Fitted on questions with and without an answer, each document left out in turn: `npm run fit`. */
const FIT = fitSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "answerabilityWeights.json"), "utf8")),
);

/** How far the first clause is from being refused: below 0 it does not answer the question. */
export function answerabilityScore(signals: AnswerabilitySignals): number {
  let score = FIT.intercept - FIT.threshold;
  for (const [name, weight] of Object.entries(FIT.weights)) score += weight * (signals[name] ?? 0);
  return score;
}
