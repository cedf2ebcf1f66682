import type { PolicyDocument } from "../../core/clause.ts";
import { ROOT, uniqueIds } from "./clauses/addresses.ts";
import { type Decided, decide } from "./clauses/citable.ts";
import { composeClause, type Surroundings } from "./clauses/compose.ts";
import { documentDrafts } from "./documents/documentDrafts.ts";
import { type NoticeParts, noticePartsOf } from "./documents/noticeParts.ts";
import { pageEstimate } from "./documents/pages.ts";
import type { DocumentLines } from "./documents/splitGazette.ts";
import { joinTitle } from "./documents/titleLines.ts";
import { isoDateIn } from "./lines/dates.ts";
import { effectiveDateIn } from "./metadata/effectiveDate.ts";
import { annexNameOf } from "./outline/boxTitle.ts";
import { childrenOf, type Draft } from "./outline/draft.ts";
import type { Furniture, Repair } from "./repair/repair.ts";

/** One document with the account of its lines. */
export interface ParsedDocument {
  readonly document: PolicyDocument;
  readonly repairs: readonly Repair[];
  readonly furniture: readonly Furniture[];
  readonly lineOwners: ReadonlyMap<number, string>;
}

interface PageRange {
  readonly start: number | undefined;
  readonly next: number | undefined;
}

/** Lines of one document → its notice, its tree of clauses, its metadata. */
export function parseDocument(
  lines: DocumentLines,
  sourceFile: string,
  pages: PageRange,
): ParsedDocument {
  const parts = noticePartsOf(lines);
  const { drafts, repairs } = documentDrafts(lines, parts);
  const span = spanOf(lines);
  const date = parts.signature.map((line) => isoDateIn(line.text)).find(Boolean) ?? "";
  const lineOwners = new Map<number, string>();
  const around: Surroundings = {
    documentNumber: lines.documentNumber,
    year: Number(date.slice(0, 4)) || yearOf(lines.documentNumber),
    articles: articlesUnder(drafts),
    pageOf: pageEstimate({ ...span, page: pages.start }, pages.next),
    identify: uniqueIds(),
    own: (clauseId, owned) => {
      for (const line of owned) if (!lineOwners.has(line)) lineOwners.set(line, clauseId);
    },
  };
  const clauses = drafts.map((draft) => composeClause(decideTop(draft, parts), ROOT, around));
  const effectiveDate = effectiveDateIn(clauses);
  const endPage = around.pageOf(span.lastLine);
  const document = {
    documentNumber: lines.documentNumber,
    title: titleOf(parts) || parts.noticeTitle,
    noticeTitle: parts.noticeTitle,
    issuingAuthority: parts.issuingAuthority,
    addressees: parts.addressees,
    documentDate: date,
    ...(effectiveDate ? { effectiveDate } : {}),
    ...(pages.start === undefined ? {} : { startPage: pages.start }),
    ...(endPage === undefined ? {} : { endPage }),
    sourceFile,
    source: span,
    clauses,
  };
  return { document, repairs, furniture: titleFurniture(lines, parts), lineOwners };
}

/** The notice is cited under its title, which is kept apart from its text. */
function decideTop(draft: Draft, parts: NoticeParts): Decided {
  return decide(draft.kind === "notice" ? { ...draft, context: [parts.noticeTitle] } : draft);
}

function articlesUnder(drafts: readonly Draft[]): ReadonlySet<string> {
  const names = drafts.flatMap((draft) => [
    ...(draft.kind === "article" ? [draft.segment] : []),
    ...articlesUnder(childrenOf(draft)),
  ]);
  return new Set(names);
}

/** 附件 above an attached text's title is a mark of layout. */
function titleOf({ attachedTitle }: NoticeParts): string {
  const lines = attachedTitle.filter((line) => !annexNameOf(line.text));
  return joinTitle(lines).replace(/[《》]/g, "");
}

function spanOf({ titleLines, numberLine, siteData, lines }: DocumentLines) {
  const numbers = [...titleLines, ...siteData, ...(numberLine ? [numberLine] : []), ...lines].map(
    (line) => line.number,
  );
  return { firstLine: Math.min(...numbers), lastLine: Math.max(...numbers) };
}

function titleFurniture(lines: DocumentLines, parts: NoticeParts): Furniture[] {
  const titles = [...lines.titleLines, ...parts.attachedTitle];
  return [
    ...titles.map((line): Furniture => ({ line: line.number, kind: "title" })),
    ...lines.siteData.map((line): Furniture => ({ line: line.number, kind: "front-matter" })),
  ];
}

function yearOf(documentNumber: string): number {
  return Number(/〔(\d{4})〕/.exec(documentNumber)?.[1] ?? 0);
}
