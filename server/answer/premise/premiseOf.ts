import type { Unit } from "../../corpus/corpus.ts";
import { figurePremise } from "./figurePremise.ts";
import { officePremise } from "./officePremise.ts";
import type { Premise } from "./premise.ts";

export const NO_PREMISE: Premise = { words: "", agrees: false };
/** The sentences that answer best; farther down another fact may have a figure of the same unit. */
const AMONG = 3;

/** @param ranked the sentences that are told, best first. */
export function premiseOf(question: string, unit: Unit, ranked: readonly string[]): Premise {
  for (const sentence of ranked.slice(0, AMONG)) {
    const premise = figurePremise(question, sentence, unit.text);
    if (premise) return premise;
  }
  return officePremise(question, unit) ?? NO_PREMISE;
}
