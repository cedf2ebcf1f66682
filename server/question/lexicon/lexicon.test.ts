import { describe, expect, it } from "vitest";
import { shippedLexicon } from "./testing/shippedLexicon.ts";

const { lexicon, lines, notes } = await shippedLexicon();

it.each([
  ["我开火锅店的", "餐饮"],
  ["小卖部能免房租吗", "零售"],
  ["旅行社的保证金", "旅游"],
  ["跑出租车的", "运输"],
  ["KTV 停业", "其他服务"],
  ["砖厂的电价", "工业"],
])("%s is of %s", (question, trade) => {
  expect([...lexicon.tradesOf(question)]).toEqual([trade]);
  expect(lexicon.tradeWords(question).every((word) => question.includes(word))).toBe(true);
});

it("finds no trade where none is named", () => {
  expect(lexicon.tradesOf("房租能免几个月").size).toBe(0);
});

it("tells near subjects apart, and knows one under its short name", () => {
  expect(lexicon.namesOtherSubject("车购税减不减", "减免车船税")).toBe(true);
  expect(lexicon.namesOtherSubject("车购税减不减", "减免车辆购置税")).toBe(false);
  expect(lexicon.namesOtherSubject("工伤保险能缓吗", "缓缴失业保险")).toBe(true);
  expect(lexicon.namesOtherSubject("房租能免吗", "减免租金")).toBe(false);
});

it("knows the documents' words for everyday ones", () => {
  expect(lexicon.translate("饭馆的五险能缓交吗").flatMap(({ official }) => official)).toEqual(
    expect.arrayContaining(["餐饮", "社会保险", "缓缴"]),
  );
});

describe("the shipped lexicon", () => {
  it("has no key that isn't known", () => expect(notes).toEqual([]));

  it("explains no word by itself, and none twice on a line", () => {
    const wrong = lines.filter(
      ({ everyday, official, alike }) =>
        new Set([...everyday, ...official, ...alike]).size <
        everyday.length + official.length + alike.length,
    );
    expect(wrong).toEqual([]);
  });
});
