import { textOf } from "../lines/paragraph.ts";
import { type Draft, isDraft, ownParagraphs } from "./draft.ts";
import { namedDraft } from "./openings.ts";

const PREAMBLE = /^(?:前\s*言|引\s*言|序\s*言|序)$/;

/** The words before the first numbered clause are the 前言, under that heading or none. */
export function withPreamble(root: Draft): Draft {
  const opening = ownParagraphs(root);
  const rest = root.body.slice(opening.length);
  const first = rest[0];
  if (opening.length > 0) return { ...root, body: [preamble(opening), ...rest] };
  const heading = first && isDraft(first) && first.kind === "topic" ? first.body[0] : undefined;
  if (!first || !isDraft(first) || !heading || isDraft(heading) || !PREAMBLE.test(textOf(heading)))
    return root;
  return { ...root, body: [preamble(first.body), ...rest.slice(1)] };
}

function preamble(body: Draft["body"]): Draft {
  return namedDraft("preamble", "前言", body);
}
