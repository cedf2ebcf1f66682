import { comparable } from "../../core/comparable.ts";
import type { Evidence } from "../questions/goldenQuestion.ts";

interface CitedText {
  readonly documentNumber: string;
  readonly text: string;
}

/** The golden format's rule: the same document, and the clause's text holds the quote. */
export function evidenceHeld(cited: CitedText, { documentNumber, quote }: Evidence): boolean {
  return (
    comparable(cited.documentNumber) === comparable(documentNumber) &&
    comparable(cited.text).includes(comparable(quote))
  );
}
