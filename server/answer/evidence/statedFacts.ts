import type { Unit } from "../../corpus/corpus.ts";
import { arabic } from "../../verify/figures/arabic.ts";
import { readDates, withoutDates } from "../../verify/figures/readDates.ts";
import { type Figure, readFigures } from "../../verify/figures/readFigures.ts";
import { bodySentences } from "../bodySentences.ts";

/** What a table says of one thing for one year. */
export interface RowFact {
  readonly subject: string;
  readonly year: number;
  readonly figure: Figure;
}

/** What a part of a sentence says for one year. */
export interface PartFact {
  readonly words: string;
  readonly year: number;
  readonly figures: readonly Figure[];
  /** The sentence that it stands in. */
  readonly sentence: string;
}

/** 省级众创空间（个）：2020年 0；2025年 6 */
const ROW = /^(?:其中[:：])?(?<subject>[^（：]+)（(?<unit>[^（）]+)）：(?<cells>.*)$/u;
const CELL = /(?<year>20\d\d)年\D*(?<number>\d+(?:\.\d+)?)$/u;

export function rowFacts({ clause }: Unit): readonly RowFact[] {
  const { subject, unit, cells = "" } = ROW.exec(clause.rendering ?? "")?.groups ?? {};
  if (!subject) return [];
  return cells.split("；").flatMap((cell) => {
    const { year, number } = CELL.exec(cell)?.groups ?? {};
    const [figure] = readFigures(`${number}${unit}`);
    return year && figure?.unit ? [{ subject, year: Number(year), figure }] : [];
  });
}

/** A part without a year has that of the part before it; the plan's period ends in its last year. */
export function partFacts(unit: Unit): readonly PartFact[] {
  return bodySentences(unit).flatMap((sentence) => {
    let year: number | undefined;
    return arabic(sentence)
      .split(/[，,；;。：:]/u)
      .flatMap((words) => {
        year = readDates(words).at(-1)?.year ?? year;
        const figures = readFigures(withoutDates(words)).filter((figure) => figure.unit !== "");
        return year && figures.length > 0 ? [{ words, year, figures, sentence }] : [];
      });
  });
}
