import { firstLineOf, joined, lastLineOf, type Paragraph, textOf } from "../lines/paragraph.ts";
import { joinsWithin } from "../repair/joinsWithin.ts";
import type { Repair } from "../repair/repair.ts";
import type { TableBlock } from "../tables/gatherTables.ts";
import { followingRosterLine, leadingRosterLine, type RosterLine } from "./rosterLine.ts";

export interface RosterBlock {
  readonly kind: "roster";
  readonly entries: readonly { readonly paragraph: Paragraph; readonly line: RosterLine }[];
}

export type Block = Paragraph | TableBlock | RosterBlock;

/** Lists of members are taken out before joining: their lines end without punctuation. */
export function gatherRosters(blocks: readonly (Paragraph | TableBlock)[]): {
  blocks: Block[];
  repairs: Repair[];
} {
  const gathered: Block[] = [];
  const repairs: Repair[] = [];
  let index = 0;
  while (index < blocks.length) {
    const entries: { paragraph: Paragraph; line: RosterLine }[] = [];
    while (index < blocks.length) {
      const paragraph = wrapped(blocks, index, entries.length > 0);
      if (!paragraph) break;
      repairs.push(...joinsWithin(paragraph));
      entries.push({ paragraph, line: rosterLineOf(paragraph, true) as RosterLine });
      index += paragraph.fragments.length;
    }
    if (entries.length > 0) gathered.push({ kind: "roster", entries });
    else gathered.push(blocks[index++] as Block);
  }
  return { blocks: gathered, repairs };
}

/** 李 俊 国家矿山安监局山西|局监察执法三处一级|调研员 is one entry on three lines. */
function wrapped(
  blocks: readonly Block[],
  index: number,
  inRoster: boolean,
): Paragraph | undefined {
  let paragraph = paragraphAt(blocks, index);
  if (!paragraph || !rosterLineOf(paragraph, inRoster)) return undefined;
  for (let next = index + 1; ; next += 1) {
    const tail = paragraphAt(blocks, next);
    if (!tail || !paragraph.hardBreak || !isTail(tail)) return paragraph;
    if (firstLineOf(tail) > lastLineOf(paragraph) + 2) return paragraph;
    paragraph = joined(paragraph, tail);
  }
}

function isTail(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  return text.length <= 16 && !/[，。；：\s]/.test(text);
}

function rosterLineOf(paragraph: Paragraph, inRoster: boolean): RosterLine | undefined {
  const text = textOf(paragraph);
  return leadingRosterLine(text) ?? (inRoster ? followingRosterLine(text) : undefined);
}

function paragraphAt(blocks: readonly Block[], index: number): Paragraph | undefined {
  const block = blocks[index];
  return block && !("kind" in block) ? block : undefined;
}
