import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { childrenOf, type Draft, isDraft, ownParagraphs } from "../outline/draft.ts";
import { namedDraft } from "../outline/openings.ts";
import { splitParagraph } from "./splitParagraph.ts";
import { fullText, sizeOf } from "./wording.ts";

/** A draft with the decision whether a citation may rest on it. */
export interface Decided {
  readonly draft: Draft;
  readonly children: readonly Decided[];
  readonly citable: boolean;
  readonly citedText?: string;
}

/** An article, a box or a roster answers as a whole up to here; beyond, its parts do. */
const WHOLE_ARTICLE = 900;
/** A short （一） or 1. with items answers as a whole. */
const WHOLE_DIVISION = 500;

const NEVER_WHOLE = new Set(["part", "chapter", "table", "notice"]);

/** Goes down from the root to the level a lawyer would cite, and no further. */
export function decide(draft: Draft, leadIn: readonly string[] = []): Decided {
  const children = childrenOf(draft);
  if (children.length === 0) return leaf(draft, leadIn);
  if (answersAsWhole(draft, children)) return whole(draft, leadIn);
  return split(draft);
}

function answersAsWhole(draft: Draft, children: readonly Draft[]): boolean {
  const size = sizeOf(fullText(draft));
  if (["article", "box"].includes(draft.kind)) return size <= WHOLE_ARTICLE;
  if (children.some((child) => child.kind === "entry")) return size <= WHOLE_ARTICLE;
  if (NEVER_WHOLE.has(draft.kind) || children.some((child) => child.kind === "table")) return false;
  if (draft.kind === "annex") return false;
  if (draft.kind === "section" && children.some((child) => child.kind === "topic")) return false;
  if (isTopLevel(draft) && children.some((child) => ["division", "article"].includes(child.kind)))
    return false;
  return size <= WHOLE_DIVISION && !children.some((child) => child.kind === "box");
}

/** 一、 and 第一节 hold measures that are cited by their own number. */
function isTopLevel(draft: Draft): boolean {
  return draft.kind === "section" || draft.shown.endsWith("、");
}

function whole(draft: Draft, leadIn: readonly string[]): Decided {
  const context = [...leadIn, ...(draft.context ?? [])];
  const citedText = [...context, fullText(draft)].join("\n");
  return { draft, children: childrenOf(draft).map(withinWhole), citable: true, citedText };
}

function withinWhole(draft: Draft): Decided {
  return { draft, children: childrenOf(draft).map(withinWhole), citable: false };
}

/** A bare heading with nothing under it says nothing that could be cited. */
function leaf(draft: Draft, leadIn: readonly string[]): Decided {
  const isNote = draft.segment === "注";
  const isHeading =
    sizeOf(fullText(draft)) <= draft.headLength &&
    ["chapter", "part", "section"].includes(draft.kind);
  return isNote || isHeading ? withinWhole(draft) : whole(draft, leadIn);
}

/** The children are cited one by one; what introduces them is copied to each. */
function split(draft: Draft): Decided {
  const own = ownParagraphs(draft);
  const last = own.at(-1);
  const introduces = last !== undefined && /[：:]$/.test(textOf(last).trimEnd());
  const leadIn = introduces || isTitled(draft) ? [introductionOf(draft, own)] : [];
  const children = childrenOf(draft);
  const listed = (child: Draft) =>
    ["row", "paragraph", "box", "table"].includes(child.kind) ? [] : leadIn;
  const decided = children.map((child) => decide(child, listed(child)));
  if (["table", "article", "annex"].includes(draft.kind))
    return { draft, children: decided, citable: false };
  const [heading, opening] = withoutOpening(draft, own);
  if (!opening) return { draft, children: decided, citable: false };
  return { draft: heading, children: [decide(opening), ...decided], citable: false };
}

/** The title of an annex or a box says what its items are. */
function isTitled(draft: Draft): boolean {
  return draft.kind === "annex" || draft.kind === "box";
}

function introductionOf(draft: Draft, own: readonly Paragraph[]): string {
  return isTitled(draft) || draft.kind === "article"
    ? own.map(textOf).join("\n").trim()
    : textOf(own.at(-1) as Paragraph).trim();
}

/** The words between a heading and its first child become a clause of their own: 导语. */
function withoutOpening(draft: Draft, own: readonly Paragraph[]): [Draft, Draft | undefined] {
  const first = own[0];
  if (!first) return [draft, undefined];
  const [head, rest] = splitParagraph(first, draft.headLength);
  const words = [...(rest ? [rest] : []), ...own.slice(1)];
  if (words.length === 0) return [draft, undefined];
  const heading = head.fragments.length > 0 ? [head] : [];
  const opening = {
    ...namedDraft("paragraph", "导语", words),
    shown: "",
    context: heading.map(textOf),
  };
  return [{ ...draft, body: [...heading, opening, ...draft.body.filter(isDraft)] }, opening];
}
