import type { Check } from "../check.ts";

/** Tags, links, addresses, code fences and Markdown: an answer is plain text. */
const MARKUP =
  /<\/?[a-z!][^<>]{0,200}>|https?:\/\/[^\s，。；）)]{1,200}|www\.[\w.-]{1,100}|[\w.-]{1,60}@[\w-]{1,60}\.\w{2,8}|!?\[[^[\]\n]{0,100}\]\([^()\n]{0,200}\)|```|\{\{|\}\}|javascript:/giu;

export const checkMarkup: Check = ({ text, source }) => {
  const strange = (text.normalize("NFKC").match(MARKUP) ?? []).find(
    (piece) => !source.words.normalize("NFKC").includes(piece),
  );
  return strange ? { reason: "markup", detail: `不能出现“${strange}”，只写文字。` } : undefined;
};
