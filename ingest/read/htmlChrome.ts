import type { DefaultTreeAdapterTypes } from "parse5";
import { wordsOf } from "./htmlWords.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Sites lay whole pages out in tables: a cell that holds a table or paragraphs at length. */
export function isLayoutTable(table: Element): boolean {
  return below(table, /^t[dh]$/).some((cell) => {
    const blocks =
      "childNodes" in cell
        ? cell.childNodes.filter((child) => /^(?:p|div|table|h\d)$/.test(child.nodeName))
        : [];
    if (blocks.some((block) => below(block, /^table$/).length > 0)) return true;
    return blocks.length > 2 && wordsOf(cell).length > 200;
  });
}

/** Menus and lists of further pages are links and nothing but links. */
export function isLinkList(node: Node): boolean {
  if (!["ul", "ol", "div"].includes(node.nodeName)) return false;
  const links = below(node, /^a$/);
  const linked = links.reduce((length, link) => length + wordsOf(link).length, 0);
  return links.length >= 3 && linked > wordsOf(node).length * 0.6;
}

/** The outermost nodes of a name under a node. */
function below(node: Node, name: RegExp): Node[] {
  if (name.test(node.nodeName)) return [node];
  return "childNodes" in node ? node.childNodes.flatMap((child) => below(child, name)) : [];
}
