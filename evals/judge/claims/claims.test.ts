import { describe, expect, it } from "vitest";
import { arabicAmounts, arabicNumerals } from "./arabicNumerals.ts";
import { documentClaims } from "./documentClaims.ts";
import { figureClaims } from "./figureClaims.ts";
import { officeClaims } from "./officeClaims.ts";

const verdicts = (claims: readonly { text: string; supported: boolean }[]) =>
  Object.fromEntries(claims.map(({ text, supported }) => [text, supported]));

describe("numerals", () => {
  it("gives one form to one number", () => {
    expect(arabicNumerals("百分之五十，不少于七日，二〇二二年，二百零五户")).toBe(
      "50%,不少于7日,2022年,205户",
    );
    expect(arabicNumerals("2024-12-31、1,000 户、２，３００")).toBe(
      "2024年12月31日、1000户、2,300",
    );
  });

  it("leaves words that hold a numeral alone in an answer", () => {
    expect(arabicAmounts("统一办理，一般三年，一是")).toBe("统一办理,一般3年,一是");
  });
});

describe("figures", () => {
  it("finds an altered figure", () => {
    const claims = figureClaims("按60%减征，最高500万元", "按50%减征,最高补贴500 万元");
    expect(verdicts(claims)).toEqual({ "60%": false, "500万元": true });
  });

  it("takes a number only whole: 50 is not in 500", () => {
    expect(verdicts(figureClaims("50家", "500家"))).toEqual({ "50家": false });
  });

  it("takes 百分之五十 for 50% and 七日 for 7日", () => {
    const claims = figureClaims("50%，7日", "减征百分之五十，不少于七日");
    expect(claims.every(({ supported }) => supported)).toBe(true);
  });

  it("finds a row's number and unit in different cells", () => {
    expect(verdicts(figureClaims("80%", "中高级以上技能人才占比\t%\t30.79\t80"))).toEqual({
      "80%": true,
    });
  });

  it("knows dates, and doesn't count the answer's own list numbers", () => {
    const claims = figureClaims("1. 到2024年12月31日\n(2) 免", "2022年至2024年，12月31日止");
    expect(claims.map(({ kind, text }) => [kind, text])).toEqual([
      ["date", "2024年"],
      ["date", "12月"],
      ["date", "31日"],
    ]);
    expect(claims.every(({ supported }) => supported)).toBe(true);
  });
});

describe("document numbers", () => {
  it("accepts any brackets, and refuses a number that isn't cited", () => {
    const claims = documentClaims(
      "依据朔政办发[2022]18号和晋政发〔2022〕9号",
      "朔政办发〔2022〕18号",
    );
    expect(claims.map(({ supported }) => supported)).toEqual([true, false]);
  });
});

describe("offices", () => {
  const names = new Map([
    ["市应急局", "市应急管理局"],
    ["市应急管理局", "市应急管理局"],
    ["市税务局", "市税务局"],
    ["税务局", "税务局"],
  ]);

  it("takes two names of one office for the same", () => {
    const claims = officeClaims("由市应急管理局负责", "（责任单位：市应急局）", names);
    expect(verdicts(claims)).toEqual({ 市应急管理局: true });
  });

  it("finds an office that no cited clause names, by its whole name only", () => {
    expect(verdicts(officeClaims("找市税务局", "找市应急局", names))).toEqual({ 市税务局: false });
  });
});
