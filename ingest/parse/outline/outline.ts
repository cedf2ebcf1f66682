import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { isParagraph } from "../repair/continuity.ts";
import type { Block } from "../rosters/gatherRosters.ts";
import { rosterEntries } from "../rosters/rosterEntries.ts";
import { tableDraft } from "../tables/tableDraft.ts";
import { annexNameOf } from "./boxTitle.ts";
import type { Draft } from "./draft.ts";
import { labelOf } from "./labels.ts";
import { openClause } from "./openClause.ts";
import { namedDraft } from "./openings.ts";
import { takeProse } from "./prose.ts";
import { close, type Reader, readerAt, top } from "./reader.ts";

/** Blocks in reading order → the tree that their numbering describes. */
export function outline(blocks: readonly Block[]): Draft {
  const root = namedDraft("notice", "", []);
  const reader = readerAt(root);
  const lastOpening = blocks.findLastIndex(opensClause);
  blocks.forEach((block, index) => {
    if (!isParagraph(block)) takeBlock(reader, block);
    else if (!openClause(reader, block)) takeProse(reader, block, index > lastOpening);
  });
  return root;
}

/** A table or a roster belongs to the numbered clause, not to one of its topics. */
function takeBlock(reader: Reader, block: Exclude<Block, Paragraph>): void {
  while (["topic", "enumerated"].includes(top(reader).family)) close(reader);
  const drafts = block.kind === "table" ? [tableDraft(block)] : rosterEntries(block);
  top(reader).draft.body.push(...drafts);
}

function opensClause(block: Block): boolean {
  return (
    isParagraph(block) &&
    (labelOf(textOf(block)) !== undefined || annexNameOf(textOf(block)) !== undefined)
  );
}
