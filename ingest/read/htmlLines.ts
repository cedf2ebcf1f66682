import type { DefaultTreeAdapterTypes } from "parse5";
import { isLayoutTable, isLinkList } from "./htmlChrome.ts";
import { rowsOfTable } from "./htmlTable.ts";
import { SKIPPED, wordsOf } from "./htmlWords.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set([
  "a",
  "span",
  "i",
  "em",
  "u",
  "font",
  "sub",
  "sup",
  "small",
  "label",
  "o:p",
]);
const BOLD = new Set(["b", "strong"]);
const MAX_DEPTH = 400;

/** The page's lines in order: paragraphs, headings behind #, table rows with tabs. */
export function linesOf(root: Node): string[] {
  return [...piecesOf(root, 0)]
    .join("")
    .split("\n")
    .map(tidied)
    .filter((line) => line !== "" && line !== "#");
}

/** The words of a node; a line feed stands wherever a block begins or ends. */
function* piecesOf(node: Node, depth: number): Generator<string> {
  if (node.nodeName === "#text")
    yield (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " ");
  if (!("childNodes" in node) || SKIPPED.has(node.nodeName) || depth > MAX_DEPTH) return;
  if (isLinkList(node)) return;
  const [opening, closing] = edgesOf(node);
  yield opening;
  if (isDataTable(node)) yield rowsOfTable(node).join("\n");
  else for (const child of node.childNodes) yield* piecesOf(child, depth + 1);
  yield closing;
}

function edgesOf(node: Node): [string, string] {
  const name = node.nodeName;
  if (BOLD.has(name)) return ["**", "**"];
  if (INLINE.has(name)) return ["", ""];
  if (name === "li") return [`\n${listNumber(node as Element)}`, "\n"];
  return /^h[1-6]$/.test(name) ? ["\n# ", "\n"] : ["\n", "\n"];
}

/** Word's and HTML's own lists hold no numbers; they are counted, as they are shown. */
function listNumber(item: Element): string {
  const list = item.parentNode;
  if (list?.nodeName !== "ol") return "";
  if (/^[\s（(]*[\d一二三四五六七八九十]{1,3}[、.．）)]/.test(wordsOf(item))) return "";
  const items = list.childNodes.filter((node) => node.nodeName === "li");
  return `${items.indexOf(item) + 1}. `;
}

function isDataTable(node: Node): node is Element {
  return node.nodeName === "table" && !isLayoutTable(node as Element);
}

/** Bold type is kept where it opens the line; in mid-sentence and in headings it says nothing. */
function tidied(line: string): string {
  const words = line
    .replace(/[ \u00a0]+/g, " ")
    .replace(/\*\*\s*\*\*/g, "")
    .replace(/^ +| +$/g, "");
  if (words.startsWith("**")) return words;
  return words.replaceAll("**", "");
}
