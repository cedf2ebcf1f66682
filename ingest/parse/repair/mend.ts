import type { Paragraph } from "../lines/paragraph.ts";
import { type Block, gatherRosters } from "../rosters/gatherRosters.ts";
import { gatherTables } from "../tables/gatherTables.ts";
import { joinCutParagraphs } from "./joins.ts";
import { joinsWithin } from "./joinsWithin.ts";
import { restoreOrder } from "./order.ts";
import type { Repair } from "./repair.ts";
import { dropRepeats } from "./repeats.ts";

/** Lines as the OCR left them → paragraphs, tables and rosters in their reading order. */
export function mend(paragraphs: readonly Paragraph[]): { blocks: Block[]; repairs: Repair[] } {
  const once = dropRepeats(paragraphs);
  const tabled = gatherTables(once.paragraphs);
  const captions = tabled.flatMap((block) =>
    "caption" in block && block.caption ? joinsWithin(block.caption) : [],
  );
  const rostered = gatherRosters(tabled);
  const ordered = restoreOrder(rostered.blocks);
  const whole = joinCutParagraphs(ordered.blocks);
  return {
    blocks: whole.blocks,
    repairs: [
      ...once.repairs,
      ...captions,
      ...rostered.repairs,
      ...ordered.repairs,
      ...whole.repairs,
    ],
  };
}
