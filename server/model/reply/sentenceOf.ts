import type { WrittenSentence } from "../../verify/writtenSentence.ts";
import { MARKER } from "./marker.ts";

/** - · 1. · （1） at the beginning, and bold marks. */
const LIST_MARK = /^\s*(?:[-*•]\s+|\d{1,2}[.、）)]\s*(?!\d)|[（(]\d{1,2}[)）]\s*)/u;

/** A sentence without markers and list marks, its markers as labels; nothing where no word is left. */
export function sentenceOf(
  written: string,
  labels: readonly number[],
): WrittenSentence | undefined {
  const marked = (written.match(MARKER) ?? []).flatMap((marker) => marker.match(/\d+/gu) ?? []);
  const words = written
    .replace(MARKER, "")
    .replace(LIST_MARK, "")
    .replaceAll("**", "")
    .replace(/\s+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const text = /[。！？!?]$/u.test(words) ? words : `${words.replace(/[；;，,：:.]$/u, "")}。`;
  return { text, labels: [...new Set([...labels, ...marked.map(Number)])] };
}
