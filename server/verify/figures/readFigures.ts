import { sameUnit, UNITS } from "./units.ts";

export interface Figure {
  /** As the text has it, numerals made Arabic: 1.5万元. */
  readonly written: string;
  /** The number as it stands: 1.5. */
  readonly number: number;
  /** The number with its scale: 15000. Years that are a duration count as months. */
  readonly value: number;
  /** In its common form; empty where none stands beside the number. */
  readonly unit: string;
}

const FIGURE = new RegExp(
  `(?<number>\\d+(?:\\.\\d+)?)(?<scale>万亿|[十百千]?[万亿]|[百千](?![瓦克米]))?[余多]?(?<unit>${UNITS})?`,
  "gu",
);
const SCALES: Readonly<Record<string, number>> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};
/** 30—50%, 3、5项: the first number has the unit of the second. */
const ENUMERATION = /^[-—–~至到、和或]$/u;

/** The amounts of a text with Arabic numerals and without dates. */
export function readFigures(text: string): readonly Figure[] {
  const matches = [...text.matchAll(FIGURE)];
  const figures: Figure[] = [];
  for (const [i, match] of [...matches.entries()].reverse()) {
    const { number = "", scale = "", unit } = match.groups ?? {};
    const next = matches[i + 1];
    const between = next && text.slice(match.index + match[0].length, next.index);
    const shared = !unit && between !== undefined && ENUMERATION.test(between);
    const inherited = shared ? (figures[0]?.unit ?? "") : "";
    figures.unshift(figure(match[0], Number(number), scale, unit ? sameUnit(unit) : inherited));
  }
  return figures;
}

function figure(written: string, number: number, scale: string, unit: string): Figure {
  const value = [...scale].reduce((product, power) => product * (SCALES[power] ?? 1), number);
  const scaled = Number(value.toPrecision(12));
  if (unit === "年") return { written, number, value: scaled * 12, unit: "个月" };
  return { written, number, value: scaled, unit };
}
