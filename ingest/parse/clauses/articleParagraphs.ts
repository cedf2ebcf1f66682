import { type Paragraph, textOf } from "../lines/paragraph.ts";
import { type Draft, isDraft } from "../outline/draft.ts";
import { namedDraft } from "../outline/openings.ts";
import { splitParagraph } from "./splitParagraph.ts";

/**
 * 款 carry no number: they are counted, and only where an article has more than one.
 * The items of a list belong to the 款 that introduces them.
 */
export function numberParagraphs(article: Draft): Draft {
  const count = article.body.filter((part) => !isDraft(part)).length;
  const first = article.body[0];
  if (count < 2 || !first || isDraft(first)) return article;
  const [label, words] = splitParagraph(first, article.headLength);
  const rest = [...(words ? [words] : []), ...article.body.slice(1)];
  const body: (Paragraph | Draft)[] = [label];
  let number = 0;
  for (const part of rest) {
    const paragraph = body.at(-1);
    if (!isDraft(part)) {
      number += 1;
      body.push(namedDraft("paragraph", `第${number}款`, [part]));
    } else if (paragraph && isDraft(paragraph)) paragraph.body.push(part);
    else body.push(part);
  }
  return { ...article, body };
}

/** True for 第五条 alone: its words stand in its 款. */
export function isBareLabel(draft: Draft): boolean {
  const first = draft.body[0];
  return first !== undefined && !isDraft(first) && textOf(first).length <= draft.headLength;
}
