import type { Words } from "../../../core/measure.ts";
import type { Scope } from "./scope.ts";
import { distinct, wordsOf } from "./wordsOf.ts";

/** The way to get or to file something, where the text says it. */
const WAYS: readonly RegExp[] = [
  // 可申请缓缴失业保险，经参保地人民政府批准后缓缴
  /可申请[^，。；]{2,20}(?:，经[^，。；]{2,16}批准后[^，。；]{1,6})?/g,
  // 企业可按季（月）享受优惠; 可向人民银行申请再贷款优惠资金支持
  /[^，。；\s]{0,4}可按季（月）享受优惠|可向[^，。；]{2,12}申请[^，。；]{2,16}/g,
  // 自收到审查意见之日起十个工作日内向原审核机构申请复核
  /自[^，。；]{2,12}之日起[^，。；]{2,8}内向[^，。；]{2,10}申请[^，。；]{2,6}/g,
];

/** In a regulation the way is where a paper goes: 报本级人民政府备案. */
const FILINGS: readonly RegExp[] = [
  /报送(?!的|备案的|审核的)(?:备案(?=[:：])|[^，,。；;]{2,16}(?:审核(?!机构)|备案|办公机构))/g,
  /报(?!送|告|请)[^，,。；;]{2,30}备案(?!机关|审查|报告)/g,
];

export function howToIn({ body, isRegulation }: Scope): readonly Words[] {
  const found = [...WAYS, ...(isRegulation ? FILINGS : [])]
    .flatMap((pattern) => wordsOf(body, pattern))
    .map(({ words, from, to }) => ({ words, from, to }))
    .sort((a, b) => a.from - b.from);
  return distinct(found, ({ words }) => words);
}
