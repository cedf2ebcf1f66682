import { expect, it } from "vitest";
import { tradesOf, tradeWords } from "./trades.ts";

it.each([
  ["我开火锅店的", "餐饮"],
  ["小卖部能免房租吗", "零售"],
  ["旅行社的保证金", "旅游"],
  ["跑出租车的", "运输"],
  ["KTV 停业", "其他服务"],
  ["砖厂的电价", "工业"],
])("%s is of %s", (question, trade) => {
  expect([...tradesOf(question)]).toEqual([trade]);
  expect(tradeWords(question).every((word) => question.includes(word))).toBe(true);
});

it("finds none where none is named", () => {
  expect(tradesOf("房租能免几个月").size).toBe(0);
});
