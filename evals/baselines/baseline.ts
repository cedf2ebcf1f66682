import type { RankedText } from "../judge/rankedText.ts";

/** What people would build otherwise: something that ranks texts for a question. */
export interface Baseline {
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
  /** Best first. */
  search(question: string, k: number): Promise<readonly RankedText[]>;
}
