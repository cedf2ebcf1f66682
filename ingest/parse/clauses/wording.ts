import { textOf } from "../lines/paragraph.ts";
import { type Draft, isDraft, ownParagraphs } from "../outline/draft.ts";
import { isBareLabel } from "./articleParagraphs.ts";

/** The clause's own words, children excluded. */
export function ownText(draft: Draft): string {
  return ownParagraphs(draft).map(textOf).join("\n").trim();
}

/** The clause's words with all of its children's, in reading order. */
export function fullText(draft: Draft): string {
  const parts = draft.body.map((part) => (isDraft(part) ? fullText(part) : textOf(part).trim()));
  if (draft.kind !== "article" || !isBareLabel(draft)) return parts.join("\n");
  return `${parts[0]} ${parts.slice(1).join("\n")}`;
}

export function sizeOf(text: string): number {
  return text.replace(/\s/g, "").length;
}
