import { settle } from "../clauses/settle.ts";
import { type Paragraph, paragraphOf } from "../lines/paragraph.ts";
import type { SourceLine } from "../lines/sourceLine.ts";
import { childrenOf, type Draft } from "../outline/draft.ts";
import { namedDraft } from "../outline/openings.ts";
import { outline } from "../outline/outline.ts";
import { withPreamble } from "../outline/preamble.ts";
import { isParagraph } from "../repair/continuity.ts";
import { joinCutParagraphs } from "../repair/joins.ts";
import { mend } from "../repair/mend.ts";
import type { Repair } from "../repair/repair.ts";
import type { NoticeParts } from "./noticeParts.ts";
import type { DocumentLines } from "./splitGazette.ts";

interface MendedDrafts {
  readonly drafts: Draft[];
  readonly repairs: readonly Repair[];
}

/** The notice, what it issues, the annexes: drafts at the document's top level. */
export function documentDrafts(lines: DocumentLines, parts: NoticeParts): MendedDrafts {
  const number = lines.numberLine ? [lines.numberLine] : [];
  const signature = parts.signature.map(paragraphOf);
  // A notice is prose: page breaks are joined, and whatever else it holds stays in its text.
  const opening = joinCutParagraphs(parts.notice.map(paragraphOf));
  const notice = namedDraft("notice", "通知", [
    ...number.map(paragraphOf),
    ...opening.blocks.filter(isParagraph),
    ...(parts.isSignedBelow ? [] : signature),
  ]);
  const body = bodyOf(parts.body);
  const annexes = bodyOf(parts.annexes);
  const main = parts.isSignedBelow ? withClosing(body.drafts, signature) : body.drafts;
  return {
    drafts: [notice, ...main, ...annexes.drafts].filter((draft) => draft.body.length > 0),
    repairs: [...opening.repairs, ...body.repairs, ...annexes.repairs],
  };
}

/** Closing words and the signature below them are one 结尾. */
function withClosing(drafts: readonly Draft[], signature: readonly Paragraph[]): Draft[] {
  const last = drafts.at(-1);
  if (last?.segment !== "结尾") return [...drafts, namedDraft("closing", "结尾", [...signature])];
  return [...drafts.slice(0, -1), { ...last, body: [...last.body, ...signature] }];
}

function bodyOf(lines: readonly SourceLine[]): MendedDrafts {
  const { blocks, repairs } = mend(lines.map(paragraphOf));
  return { drafts: childrenOf(settle(withPreamble(outline(blocks)))), repairs };
}
