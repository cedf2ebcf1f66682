import type { Citation } from "../../core/protocol.ts";
import type { LabelledClause } from "../verify/labelledClause.ts";
import { nearestSentence } from "../verify/source/nearestSentence.ts";
import { sourceSentences } from "../verify/source/sourceSentences.ts";
import type { WrittenSentence } from "../verify/writtenSentence.ts";
import { cautionOf } from "./caution.ts";
import { citation } from "./cite.ts";

/** An answer as it is written: its lines, and citations for the clauses that they use, numbered from 1. */
export class WrittenPage {
  readonly lines: string[] = [];
  readonly citations: Citation[] = [];
  readonly #evidence: readonly LabelledClause[];
  readonly #asOf: string;
  /** The number on the page of each label that the writer was given. */
  readonly #numbers = new Map<number, number>();

  constructor(evidence: readonly LabelledClause[], asOf: string) {
    this.#evidence = evidence;
    this.#asOf = asOf;
  }

  /** Adds a verified sentence, and gives the line that it became. */
  add({ text, labels }: WrittenSentence): string {
    const used = this.#evidence.filter(({ label }) => labels.includes(label));
    const cautions = used.map((clause) => this.#cite(clause, text));
    const markers = labels.map((label) => `[${this.#numbers.get(label)}]`);
    const line = `${[...new Set(cautions)].join("")}${text}${markers.join("")}`;
    this.lines.push(line);
    return line;
  }

  /** The first use of a clause makes its citation, and says whether it has run out. */
  #cite({ label, unit, validity }: LabelledClause, text: string): string {
    if (this.#numbers.has(label)) return "";
    const number = this.#numbers.size + 1;
    this.#numbers.set(label, number);
    const quote = nearestSentence(text, sourceSentences(unit.text)) ?? unit.text;
    this.citations.push(citation(unit, number, quote, this.#asOf));
    return cautionOf(unit, validity);
  }
}
