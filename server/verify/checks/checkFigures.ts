import type { Check } from "../check.ts";
import { isDenied } from "../denied.ts";
import { arabic } from "../figures/arabic.ts";
import { withoutDates } from "../figures/readDates.ts";
import { type Figure, readFigures } from "../figures/readFigures.ts";

/** 一个申请 counts nothing. */
const ARTICLE = /^[个种次项件份条类批家]$/u;

/** Every amount of the sentence stands in the clause, with its unit. */
export const checkFigures: Check = ({ text, question, source }) => {
  const said = withoutDates(arabic(text));
  const held = figuresOf(source.text);
  const asked = figuresOf(question);
  const missing = readFigures(said).find(
    (figure) =>
      !isArticle(figure) &&
      !held.some((other) => same(figure, other)) &&
      !standsInCell(figure, source.words) &&
      !(asked.some((other) => same(figure, other)) && isDenied(figure.written, said)),
  );
  return missing && { reason: "figure", detail: `所引条款中没有“${missing.written}”。` };
};

function figuresOf(text: string): readonly Figure[] {
  return readFigures(withoutDates(arabic(text)));
}

function isArticle({ value, unit }: Figure): boolean {
  return value === 1 && ARTICLE.test(unit);
}

function same(said: Figure, held: Figure): boolean {
  if (said.unit === "") return said.number === held.number || said.value === held.value;
  return said.unit === held.unit && said.value === held.value;
}

/** A table row has its unit in another cell than its number: 中高级人才占比\t%\t30.79\t80. */
function standsInCell({ number, written }: Figure, words: string): boolean {
  const unit = written.replace(/^[\d.]+/u, "");
  return (
    words
      .split("\n")
      .filter((line) => line.includes("\t"))
      .some((line) =>
        line
          .split("\t")
          .some((cell) => Number(cell.replace(/[≥≤>＜＞<%\s]/gu, "") || Number.NaN) === number),
      ) && words.includes(unit)
  );
}
