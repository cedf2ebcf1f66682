import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { maskPersonalNumbers } from "./maskPersonalNumbers.ts";
import { writtenCard, writtenIdentity, writtenMobile } from "./testing/personalNumbers.ts";

describe("masking", () => {
  it.each([
    ["我的身份证140602199001011234能领吗", "我的身份证［身份证号］能领吗"],
    ["14060219900101123x", "［身份证号］"],
    ["老证 140602900101123", "老证 ［身份证号］"],
    ["电话13803490000，请回电", "电话［手机号］，请回电"],
    ["１３８０３４９００００", "［手机号］"],
    ["138 0349 0000", "［手机号］"],
    ["138-0349-0000", "［手机号］"],
    ["+86 13803490000", "［手机号］"],
    ["卡号6222 0212 3456 7890 123", "卡号［银行卡号］"],
    ["6222021234567890", "［银行卡号］"],
    ["座机0349-2020000", "座机［号码］"],
    ["1380349000013803490001", "［号码］"],
    ["138.0349.0000", "［手机号］"],
    ["138  0349  0000", "［手机号］"],
    ["138\u200b03490000", "［手机号］"],
    ["140602-1990-01-01-1234", "［身份证号］"],
    ["2022-06-27 13803490000 2022-06-28", "2022-06-27 ［手机号］ 2022-06-28"],
    ["充值13803490000元", "充值［手机号］元"],
    ["卡号6222021234567890元旦开的", "卡号［银行卡号］元旦开的"],
  ])("takes the number out of %s", (text, masked) => {
    expect(maskPersonalNumbers(text)).toBe(masked);
  });

  it.each([
    "朔政办发〔2022〕18号一、13",
    "2022年1月1日至2024年12月31日",
    "1000万元以下减免6个月租金",
    "热线12345，电话2020000",
    "2022-01-01 2024-12-31",
    "2022/1/1-2024/12/31",
    "20220101-20241231",
    "2020 2021 2022年的收入",
    "投资120000000000元",
    "投资12000000000.50万元",
    "1,200,000,000,000元",
    "拨12345 2022-06-27来过",
  ])("leaves %s", (text) => {
    expect(maskPersonalNumbers(text)).toBe(text);
  });

  it("leaves the clauses as they stand", () => {
    const folder = join(PROJECT_ROOT, "ingest/corpus");
    const texts = readdirSync(folder).filter((name) => name.endsWith(".md"));
    for (const name of texts) {
      for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
        expect(maskPersonalNumbers(line)).toBe(line);
      }
    }
  });
});

const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((list) => list.join(""));
const separator = fc.constantFrom("", " ", "-", "－", "\u3000", "·");
const words = fc.constantFrom("", "电话", "，请回电", "（王女士）", "我是", "x", "\n");

function written(number: string, between: string, wide: boolean): string {
  const grouped = number.match(/.{1,4}/g)?.join(between) ?? number;
  return wide ? grouped.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + +digit)) : grouped;
}

const personal = fc.oneof(writtenIdentity, writtenCard, writtenMobile);
/** What stands in questions and gazettes, and is nobody's number. */
const official = fc.constantFrom(
  "朔政办发〔2022〕18号第十二条",
  "12345",
  "2022-06-27",
  "2022年1月1日至2024年12月31日",
  "2021-2025年",
  "1,200.50万元",
  "3000000000元",
  "036002",
  "2020000",
  "增长5.1%、6.2%、7.3%",
);

describe("whatever people write", () => {
  it("takes out every valid number however it is written, and nothing of what stands around it", () => {
    const mask = /^［(?:身份证号|银行卡号|手机号|号码)］$/;
    fc.assert(
      fc.property(official, personal, official, (before, number, after) => {
        const masked = maskPersonalNumbers(`${before}，我是${number}，${after}`);
        expect(masked.startsWith(`${before}，我是`)).toBe(true);
        expect(masked.endsWith(`，${after}`)).toBe(true);
        expect(masked.slice(before.length + 3, -after.length - 1)).toMatch(mask);
      }),
      { numRuns: 2_000 },
    );
  });

  it("names an identity number by its name", () => {
    fc.assert(
      fc.property(writtenIdentity, (number) => {
        expect(maskPersonalNumbers(number)).toBe("［身份证号］");
      }),
    );
  });

  it("leaves official words in any order", () => {
    fc.assert(
      fc.property(fc.array(official), fc.constantFrom("，", "、", "；", "\n"), (words, between) => {
        expect(maskPersonalNumbers(words.join(between))).toBe(words.join(between));
      }),
    );
  });

  it("no eleven digits in a row are left, however they are grouped", () => {
    fc.assert(
      fc.property(digits(11, 25), separator, fc.boolean(), words, words, (number, ...rest) => {
        const [between, wide, before, after] = rest;
        const masked = maskPersonalNumbers(`${before}${written(number, between, wide)}${after}`);
        expect(masked.normalize("NFKC").replace(/[\s·-]/g, "")).not.toMatch(/\d{11}/);
      }),
    );
  });

  it("masks once: masking again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), digits(0, 20), (text, number) => {
        const masked = maskPersonalNumbers(text + number);
        expect(maskPersonalNumbers(masked)).toBe(masked);
      }),
    );
  });

  it("leaves whatever holds fewer than eleven digits", () => {
    fc.assert(
      fc.property(digits(0, 10), words, words, (number, before, after) => {
        expect(maskPersonalNumbers(before + number + after)).toBe(before + number + after);
      }),
    );
  });
});
