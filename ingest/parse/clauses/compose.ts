import type {
  ClauseNode,
  Damage,
  Reference,
  ResponsibleUnit,
  Validity,
} from "../../../core/clause.ts";
import type { PageOf } from "../documents/pages.ts";
import { firstLineOf, lastLineOf, type Paragraph } from "../lines/paragraph.ts";
import { referencesIn } from "../metadata/references.ts";
import { responsibleUnitsIn } from "../metadata/responsibleUnits.ts";
import { validityIn } from "../metadata/validity.ts";
import { childrenOf, type Draft, isDraft, ownParagraphs } from "../outline/draft.ts";
import { type Address, addressOf } from "./addresses.ts";
import type { Decided } from "./citable.ts";
import { fullText, ownText } from "./wording.ts";

/** What every clause of a document is composed with. */
export interface Surroundings {
  readonly documentNumber: string;
  readonly year: number;
  readonly articles: ReadonlySet<string>;
  readonly pageOf: PageOf;
  readonly identify: (documentNumber: string, segments: readonly string[]) => string;
  readonly own: (clauseId: string, lines: readonly number[]) => void;
}

export function composeClause(decided: Decided, parent: Address, around: Surroundings): ClauseNode {
  const { draft } = decided;
  const address = addressOf(draft, parent);
  const clauseId = around.identify(around.documentNumber, address.segments);
  around.own(clauseId, ownParagraphs(draft).flatMap(linesOf));
  const firstLine = linesUnder(draft)[0] ?? 0;
  const page = around.pageOf(firstLine);
  const damaged = decided.citable ? damageUnder(draft) : damageOf(draft);
  return {
    clauseId,
    label: draft.label,
    clausePath: address.shown.trim(),
    kind: draft.kind,
    ...(draft.heading ? { heading: draft.heading } : {}),
    text: ownText(draft),
    children: decided.children.map((child) => composeClause(child, address, around)),
    source: { firstLine, lastLine: Math.max(...linesUnder(draft), firstLine) },
    ...(page === undefined ? {} : { page }),
    citable: decided.citable,
    ...(decided.citedText ? { citedText: decided.citedText } : {}),
    ...(draft.rendering ? { rendering: draft.rendering } : {}),
    ...(draft.row ? { row: draft.row } : {}),
    ...(draft.entry ? { entry: draft.entry } : {}),
    ...metadataOf(decided, around),
    ...(damaged ? { damaged } : {}),
  };
}

/** A clause that is cited as a whole answers for its children's offices and dates as well. */
function metadataOf(
  decided: Decided,
  around: Surroundings,
): {
  responsibleUnits: ResponsibleUnit[];
  references: Reference[];
  validity?: Validity;
} {
  const words = decided.citable ? fullText(decided.draft) : ownText(decided.draft);
  const isText = !["row", "entry", "table"].includes(decided.draft.kind);
  const responsibleUnits = isText ? responsibleUnitsIn(words) : [];
  const validity = isText
    ? validityIn(words, { year: around.year, isMeasure: responsibleUnits.length > 0 })
    : undefined;
  const references = isText ? referencesIn(words, around.documentNumber, around.articles) : [];
  return { responsibleUnits, references, ...(validity ? { validity } : {}) };
}

function damageOf(draft: Draft): Damage | undefined {
  return draft.damaged ?? ownParagraphs(draft).find((paragraph) => paragraph.damaged)?.damaged;
}

/** Who cites a clause as a whole cites its children's damage as well. */
function damageUnder(draft: Draft): Damage | undefined {
  return damageOf(draft) ?? childrenOf(draft).map(damageUnder).find(Boolean);
}

function linesOf(paragraph: Paragraph): number[] {
  return paragraph.fragments.map((fragment) => fragment.line);
}

/** In ascending order; the first is where the clause starts. */
function linesUnder(draft: Draft): number[] {
  const lines = draft.body.flatMap((part) =>
    isDraft(part) ? linesUnder(part) : [firstLineOf(part), ...linesOf(part), lastLineOf(part)],
  );
  return lines.toSorted((a, b) => a - b);
}
