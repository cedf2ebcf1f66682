import {
  damagedBy,
  firstLineOf,
  joined,
  lastLineOf,
  type Paragraph,
  textOf,
} from "../lines/paragraph.ts";
import { labelOf } from "../outline/labels.ts";
import type { Block } from "../rosters/gatherRosters.ts";
import { canContinue, isOpen, isParagraph, isTitle } from "./continuity.ts";
import type { Repair } from "./repair.ts";

/**
 * About every tenth paragraph is cut by a page or a column: it ends without punctuation and
 * goes on behind a blank line. Only words that open nothing of their own are joined, so
 * that two clauses are never merged.
 */
export function joinCutParagraphs(blocks: readonly Block[]): {
  blocks: Block[];
  repairs: Repair[];
} {
  const runs: Block[][] = [];
  const repairs: Repair[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && isParagraph(last) && isParagraph(block) && belongTogether(run, last, block)) {
      repairs.push({ kind: "join", line: lastLineOf(last), continuation: firstLineOf(block) });
      run.push(block);
    } else {
      runs.push([block]);
    }
  }
  return { blocks: markUnfinished(runs.map(wholeOf)), repairs };
}

/** The pieces of a run are put together once, however many there are. */
function wholeOf(run: readonly Block[]): Block {
  const pieces = run.filter(isParagraph);
  return pieces.length > 1 ? joined(...pieces) : (run[0] as Block);
}

function belongTogether(run: readonly Block[], last: Paragraph, next: Paragraph): boolean {
  if (!canContinue(next)) return false;
  const first = run[0];
  if (isParagraph(first) && isTitle(first)) return run.length === 1 && isWrappedTitle(first, next);
  return isOpen(last);
}

/** 第二章 实施科技创新四大工程，|打造科技创新战略力量 */
function isWrappedTitle(last: Paragraph, next: Paragraph): boolean {
  if (last.marked || !labelOf(textOf(last))) return false;
  return (
    last.hardBreak && firstLineOf(next) === lastLineOf(last) + 1 && /[，、]$/.test(textOf(last))
  );
}

/** A paragraph that still breaks off has lost its end. */
function markUnfinished(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    isOpen(block) && isLong(block) ? damagedBy("lost-text", block) : block,
  );
}

/** 目标任务完成情况 on a line of its own is a title without a mark and has lost nothing. */
function isLong(paragraph: Paragraph): boolean {
  return textOf(paragraph).length > 40 || /[，、]$/.test(textOf(paragraph));
}
