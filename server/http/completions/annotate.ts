import { clausePage } from "../../../core/clausePage.ts";
import type { AnswerResult } from "../../../core/protocol.ts";
import type { CompletionAnnotation } from "../../contract/completion.ts";
import { sourceName } from "../plainAnswer.ts";

/**
 * One annotation for each [n] in the answer.
 * @param start where the answer begins in the content, in UTF-16 units
 * @param address of this server, as the client reaches it: http://127.0.0.1:3000
 */
export function annotate(
  { answer, citations }: AnswerResult,
  start: number,
  address: string,
): CompletionAnnotation[] {
  return [...answer.matchAll(/\[(\d+)\]/g)].flatMap(({ 0: marker, 1: label, index }) => {
    const cited = citations.find((citation) => citation.label === Number(label));
    if (!cited) return [];
    return {
      type: "url_citation" as const,
      url_citation: {
        start_index: start + index,
        end_index: start + index + marker.length,
        url: address + clausePage(cited.clauseId),
        title: sourceName(cited),
      },
    };
  });
}
