import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate } from "../../retrieve/candidate.ts";
import { arabic } from "../../verify/figures/arabic.ts";
import { readDates } from "../../verify/figures/readDates.ts";
import type { Figure } from "../../verify/figures/readFigures.ts";
import { bigrams, shareHeld } from "../../verify/source/bigrams.ts";
import { type PartFact, partFacts, type RowFact, rowFacts } from "./statedFacts.ts";

/** Two clauses that give the same thing another figure for the same year. */
export interface Conflict {
  readonly row: Candidate;
  readonly text: Candidate;
  /** The sentence of the text that says so. */
  readonly sentence: string;
}

/** A clause farther down is on something else. */
const AMONG = 6;
/** So much of the row's name must the sentence say. */
const NAMED = 0.8;
const SHORTEST = 3;

/**
 * A table and a text of the same document that contradict one another on what is asked: 省级众创空间
 * 2025年 6个, and 达到15个以上. A base year and a goal are no contradiction, nor a share and a number.
 */
export function conflictAmong(
  { asked }: UnderstoodQuestion,
  candidates: readonly Candidate[],
): Conflict | undefined {
  const near = candidates.slice(0, AMONG);
  if (near.some(({ signals }) => signals.exact > 0)) return undefined;
  const years = readDates(arabic(asked)).flatMap(({ year }) => year ?? []);
  for (const row of near.filter(({ unit }) => unit.clause.row)) {
    const facts = rowFacts(row.unit).filter(
      ({ year }) => years.length === 0 || years.includes(year),
    );
    for (const text of near.filter(({ unit }) => isTextBeside(unit, row.unit))) {
      const part = partFacts(text.unit).find((said) => facts.some((fact) => differ(fact, said)));
      const isFirst = candidates[0] === row || candidates[0] === text;
      if (part && isFirst) return { row, text, sentence: part.sentence };
    }
  }
  return undefined;
}

function isTextBeside(unit: Candidate["unit"], row: Candidate["unit"]): boolean {
  return !unit.clause.row && unit.document === row.document;
}

function differ({ subject, year, figure }: RowFact, said: PartFact): boolean {
  const name = bigrams(subject);
  const sameThing =
    name.size >= SHORTEST && shareHeld(name, bigrams(said.words)) >= NAMED && said.year === year;
  const alike = said.figures.filter(({ unit }) => unit === figure.unit);
  return sameThing && alike.length > 0 && !alike.some((other) => isSame(other, figure));
}

function isSame(a: Figure, b: Figure): boolean {
  return a.value === b.value || a.number === b.number;
}
