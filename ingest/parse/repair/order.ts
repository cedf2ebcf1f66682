import { comparable } from "../../../core/comparable.ts";
import { damagedBy, firstLineOf, lastLineOf, type Paragraph, textOf } from "../lines/paragraph.ts";
import { boxTitleOf } from "../outline/boxTitle.ts";
import type { Block } from "../rosters/gatherRosters.ts";
import { canContinue, isHeadingLike, isOpen, isParagraph } from "./continuity.ts";
import type { Repair } from "./repair.ts";

/** Looks at the blocks from an index on and says what stands wrong there, if anything. */
type Finding = { readonly from: number; readonly to: number; readonly drop?: true };
type Finder = (blocks: readonly Block[], index: number) => Finding | undefined;

/**
 * Columns read in the wrong order leave traces that can be put right where both ends of a
 * cut sentence are in sight. What is moved is marked, so that an answer can say so.
 */
const FINDERS: readonly Finder[] = [
  strayTail,
  headingInMidSentence,
  textSplicedIn,
  headlessOpening,
];

export function restoreOrder(blocks: readonly Block[]): { blocks: Block[]; repairs: Repair[] } {
  const ordered = [...blocks];
  const repairs: Repair[] = [];
  for (let index = 0; index < ordered.length; index += 1) {
    for (const find of FINDERS) {
      const finding = find(ordered, index);
      if (finding) repairs.push(carryOut(ordered, finding));
    }
  }
  return { blocks: ordered, repairs };
}

function carryOut(blocks: Block[], { from, to, drop }: Finding): Repair {
  const moved = blocks[from] as Paragraph;
  const target = blocks[to] as Paragraph;
  const line = firstLineOf(moved);
  blocks.splice(from, 1);
  if (drop) return { kind: "drop", line, text: textOf(moved), reason: "repeated-text" };
  const place = from < to ? to - 1 : to;
  blocks[place] = damagedBy("order", target);
  blocks.splice(place + 1, 0, damagedBy("order", moved));
  return { kind: "move", line, after: lastLineOf(target) };
}

/** Heading | 化解失业风险。 | …有效防范 | heading: the tail stands before its sentence. */
function strayTail(blocks: readonly Block[], index: number): Finding | undefined {
  const tail = blocks[index + 1];
  if (!isHeadingLike(blocks[index]) || !canContinue(tail) || !isFragment(textOf(tail)))
    return undefined;
  let open = index + 2;
  while (open < index + 6 && !isOpen(blocks[open])) open += 1;
  if (!isOpen(blocks[open])) return undefined;
  while (isOpen(blocks[open + 1]) && canContinue(blocks[open + 1])) open += 1;
  const next = blocks[open + 1];
  const again = isParagraph(next) && comparable(textOf(next)) === comparable(textOf(tail));
  return again ? { from: index + 1, to: open + 1, drop: true } : { from: index + 1, to: open };
}

function isFragment(text: string): boolean {
  return (
    comparable(text).length <= 8 && text.endsWith("。") && !/^(?:特此|此复|以上|专此)/.test(text)
  );
}

/** Heading | …乡镇卫生院、社 | 1. 加强功能拓展。 | 区卫生服务中心…: the heading is read too late. */
function headingInMidSentence(blocks: readonly Block[], index: number): Finding | undefined {
  const [before, cut, heading, rest] = blocks.slice(index, index + 4);
  if (!isHeadingLike(before) || !isOpen(cut) || !canContinue(cut)) return undefined;
  if (!isHeadingLike(heading) || !canContinue(rest)) return undefined;
  return { from: index + 2, to: index };
}

/** …建设新型功能 | **突破关键技术。**… | 炭材料技术创新中心…: one paragraph is spliced into another. */
function textSplicedIn(blocks: readonly Block[], index: number): Finding | undefined {
  const cut = blocks[index];
  if (!isOpen(cut)) return undefined;
  let rest = index + 1;
  while (isSplice(blocks[rest])) rest += 1;
  return rest > index + 1 && canContinue(blocks[rest]) ? { from: rest, to: index } : undefined;
}

function isSplice(block: Block | undefined): boolean {
  if (!isParagraph(block)) return false;
  if (boxTitleOf(textOf(block))) return true;
  return block.runIn !== undefined && block.runIn !== textOf(block) && !isOpen(block);
}

/** Heading | 瓷、高品位美术瓷… | …开发高科技工业: a paragraph cannot begin in mid-enumeration. */
function headlessOpening(blocks: readonly Block[], index: number): Finding | undefined {
  const [heading, headless, opening] = blocks.slice(index, index + 3);
  if (!isHeadingLike(heading) || !canContinue(headless) || !isOpen(opening)) return undefined;
  return /^[^\d一二三四五六七八九十]、/.test(textOf(headless))
    ? { from: index + 1, to: index + 2 }
    : undefined;
}
