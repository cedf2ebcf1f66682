import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** What surrounds the text on a site's page and is none of it. */
export const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "header",
  "footer",
  "aside",
  "form",
  "button",
  "select",
  "iframe",
  "svg",
  "head",
]);

export function wordsOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("childNodes" in node) || SKIPPED.has(node.nodeName)) return "";
  return node.childNodes.map(wordsOf).join("").replace(/\s+/g, " ");
}
