import type { AnswerResult, RelatedClause, ValidityState } from "../../core/protocol.ts";

const SOURCES = "来源";
const NEAREST = "相关条款";
const CHOICES = "可以这样问";

/** Only what a reader must not miss: a source that is in force goes without saying. */
const VALIDITY_WORDS: Readonly<Partial<Record<ValidityState, string>>> = {
  expired: "（已到期）",
  "not-yet": "（尚未开始执行）",
};

/**
 * What goes behind the answer for a client that shows text and nothing else: the sources by their
 * labels; for a refusal the nearest clauses, for a question back its choices. Empty where there is nothing.
 */
export function textBehind(result: AnswerResult): string {
  const { status, citations, related, followUps, note } = result;
  const isBare = citations.length === 0;
  return [
    list(
      SOURCES,
      citations.map((citation) => `[${citation.label}] ${sourceName(citation)}`),
    ),
    list(NEAREST, status === "refused" ? related.map(sourceName) : []),
    list(CHOICES, isBare ? followUps : []),
    note ? `\n\n（${note}）` : "",
  ].join("");
}

/** An answer as it was before the lists were put behind it: in a history they would be read as its words. */
export function withoutTextBehind(text: string): string {
  const at = text.search(/\n\n(?:来源|相关条款|可以这样问)：\n- /u);
  return at < 0 ? text : text.slice(0, at);
}

/** 朔政办发〔2022〕18号 一、13 */
export function sourceName({ documentNumber, clause, validity }: RelatedClause): string {
  return `${documentNumber} ${clause}`.trim() + (VALIDITY_WORDS[validity.state] ?? "");
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `\n\n${heading}：\n${lines.map((line) => `- ${line}`).join("\n")}` : "";
}
