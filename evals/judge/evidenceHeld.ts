import { comparable } from "../../core/comparable.ts";
import type { Evidence } from "../questions/goldenQuestion.ts";
import type { RankedText } from "./rankedText.ts";

/** The golden format's rule: the same document, and the clause's text holds the quote. */
export function evidenceHeld(cited: RankedText, { documentNumber, quote }: Evidence): boolean {
  return (
    comparable(cited.documentNumber) === comparable(documentNumber) &&
    comparable(cited.text).includes(comparable(quote))
  );
}
