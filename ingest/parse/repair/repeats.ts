import { comparable } from "../../../core/comparable.ts";
import { firstLineOf, isTableLine, type Paragraph, textOf } from "../lines/paragraph.ts";
import { boxTitleOf } from "../outline/boxTitle.ts";
import type { DropReason, Repair } from "./repair.ts";

/**
 * A box or a table that goes on overleaf repeats its title and its header there, often in
 * mid-sentence: …对贫血等|专栏6：重点人群健康服务|严重出生缺陷…. The repetition is dropped.
 */
export function dropRepeats(paragraphs: readonly Paragraph[]): {
  paragraphs: Paragraph[];
  repairs: Repair[];
} {
  const repairs: Repair[] = [];
  let title = "";
  let header = "";
  const kept = paragraphs.filter((paragraph) => {
    const reason = repetition(paragraph, title, header);
    if (reason) {
      repairs.push({ kind: "drop", line: firstLineOf(paragraph), text: textOf(paragraph), reason });
      return false;
    }
    const words = comparable(textOf(paragraph));
    if (boxTitleOf(textOf(paragraph))) title = words;
    else if (isTableLine(paragraph)) header ||= words;
    else header = "";
    return true;
  });
  return { paragraphs: kept, repairs };
}

function repetition(paragraph: Paragraph, title: string, header: string): DropReason | undefined {
  const words = comparable(textOf(paragraph));
  if (words === "") return undefined;
  if (words === title && boxTitleOf(textOf(paragraph))) return "repeated-title";
  if (words === header && isTableLine(paragraph)) return "repeated-header";
  return undefined;
}
