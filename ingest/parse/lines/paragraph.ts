import type { Damage } from "../../../core/clause.ts";
import type { SourceLine } from "./sourceLine.ts";

/** A piece of a source line. */
export interface Fragment {
  readonly line: number;
  readonly text: string;
}

/** Words that belong together: one source line, or several joined behind page breaks. */
export interface Paragraph {
  readonly fragments: readonly Fragment[];
  readonly marked: boolean;
  readonly runIn?: string;
  readonly hardBreak: boolean;
  readonly damaged?: Damage;
}

export function paragraphOf(line: SourceLine): Paragraph {
  return {
    fragments: [{ line: line.number, text: line.text }],
    marked: line.marked,
    ...(line.runIn ? { runIn: line.runIn } : {}),
    hardBreak: line.hardBreak,
  };
}

export function textOf(paragraph: Paragraph): string {
  return paragraph.fragments.map((fragment) => fragment.text).join("");
}

export function firstLineOf(paragraph: Paragraph): number {
  return paragraph.fragments[0]?.line ?? 0;
}

export function lastLineOf(paragraph: Paragraph): number {
  return paragraph.fragments.at(-1)?.line ?? 0;
}

/** Paragraphs become one; the words stay as they are, nothing is put between them. */
export function joined(...pieces: readonly Paragraph[]): Paragraph {
  const first = pieces[0] as Paragraph;
  const damaged = pieces.find((piece) => piece.damaged)?.damaged;
  return {
    ...first,
    fragments: pieces.flatMap((piece) => piece.fragments),
    hardBreak: pieces.at(-1)?.hardBreak ?? false,
    ...(damaged ? { damaged } : {}),
  };
}

export function damagedBy(damage: Damage, paragraph: Paragraph): Paragraph {
  return { ...paragraph, damaged: paragraph.damaged ?? damage };
}

/** A table's line is tab-separated. */
export function isTableLine(paragraph: Paragraph): boolean {
  return textOf(paragraph).includes("\t");
}
