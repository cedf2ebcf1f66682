import type { Words } from "../../../core/measure.ts";
import type { Scope } from "./scope.ts";
import { distinct, wordsOf } from "./wordsOf.ts";

const FIGURE =
  "(?:\\d{1,7}(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3})(?:%|亿元|万元|元|个月|个工作日|年|日|人|家|场|批次)";

/** 不超过100万元, 最高提至90%, 2000人以下, 不少于五个工作日, 100万元至300万元 */
const LIMIT = new RegExp(
  `(?:不得|最长|最高|一般)?(?:不超过|不得超过|不少于|不得少于|不低于|不得低于|超过)[^，,。；;、]{0,24}?${FIGURE}` +
    `|最高[^，,。；;\\d]{0,6}${FIGURE}` +
    `|${FIGURE}(?:及)?以[上下]` +
    `|\\d{1,6}万元至\\d{1,6}万元`,
  "g",
);

export function limitsIn({ body }: Scope): readonly Words[] {
  const found = wordsOf(body, LIMIT).map(({ words, from, to }) => ({ words, from, to }));
  return distinct(found, ({ words }) => words);
}
