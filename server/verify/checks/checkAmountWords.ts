import { comparable } from "../../../core/comparable.ts";
import type { Check } from "../check.ts";

/** Amounts without a digit: 减半征收 · 三分之一 · 全额退还 · 所有企业. */
const AMOUNT =
  /减半|一半|半数|半价|半个月|翻番|翻倍|加倍|全额|全免|全部免|免费|免收|零门槛|所有|一律|全部|任何|人人|每人|每户|凡是|无上限|不限|[一二三四五六七八九十]分之[一二三四五六七八九十]+/gu;

export const checkAmountWords: Check = ({ text, source }) => {
  const missing = (text.match(AMOUNT) ?? []).find(
    (word) => !source.comparableText.includes(comparable(word)),
  );
  return missing ? { reason: "amount-word", detail: `所引条款中没有“${missing}”。` } : undefined;
};
