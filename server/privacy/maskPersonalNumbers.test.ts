import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { maskPersonalNumbers } from "./maskPersonalNumbers.ts";

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
  ])("takes the number out of %s", (text, masked) => {
    expect(maskPersonalNumbers(text)).toBe(masked);
  });

  it.each([
    "朔政办发〔2022〕18号一、13",
    "2022年1月1日至2024年12月31日",
    "1000万元以下减免6个月租金",
    "热线12345，电话2020000",
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

describe("whatever people write", () => {
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
