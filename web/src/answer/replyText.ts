import type { AnswerResult, Citation, RelatedClause } from "../../../core/protocol.ts";
import { outcomeHeading } from "./outcomeHeading.ts";
import { sourceName } from "./sourceName.ts";
import { VALIDITY_WORDS } from "./validityWords.ts";

/** 答复口径: what can be read out to a caller and defended afterwards. */
export function replyText(question: string, result: AnswerResult, day: string): string {
  const { answer, citations } = result;
  const conclusion = result.status === "answered" ? "" : `（${outcomeHeading(result)}）`;
  return [
    `问题：${question}`,
    `结论：${conclusion}${answer.trim()}`,
    ...citations.map(basis),
    `答复日期：${day}`,
  ].join("\n");
}

function basis(citation: Citation): string {
  return [
    `依据${citation.label}：${sourceName(citation)}《${citation.documentTitle}》`,
    `　　原文：“${citation.quote.trim()}”`,
    `　　责任单位：${unitsOf(citation)}`,
    `　　执行期限：${periodOf(citation)}`,
  ].join("\n");
}

export function unitsOf({ responsibleUnits }: RelatedClause): string {
  return responsibleUnits.join("、") || "条款未载明";
}

/** 2022年至2024年（已到期） */
export function periodOf({ validity }: RelatedClause): string {
  const words = VALIDITY_WORDS[validity.state];
  return validity.text ? `${validity.text}（${words}）` : words;
}
