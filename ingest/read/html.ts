import { parse } from "parse5";
import { linesOf } from "./htmlLines.ts";
import { decodeText } from "./plainText.ts";
import { type RefusedSource, refused, type SourceText } from "./sourceText.ts";

/** A page as city sites publish it; the charset is the one it names, or found by trying. */
export function readHtml(bytes: Uint8Array): SourceText | RefusedSource {
  const text = decodeText(bytes);
  if (text === undefined) return refused("binary");
  return textOfHtml(text);
}

export function textOfHtml(html: string): SourceText | RefusedSource {
  if (html.split("<").length > MAX_TAGS) return refused("too-large");
  const lines = linesOf(parse(html));
  return { kind: "text", text: lines.join("\n\n") };
}

/** A page of policy text has some thousands of tags; millions are no page. */
const MAX_TAGS = 2_000_000;
