import { describe, expect, it } from "vitest";
import { quotedWords, sharedQuote } from "./sharedQuote.ts";

const CLAUSE =
  "13.对承租国有房屋用于经营、出现困难的服务业小微企业和个体工商户，2022年减免6个月租金。";
const QUOTE = "对承租国有房屋用于经营、出现困难的服务业小微企业和个体工商户，2022年减免6个月租金";

describe("a shared quote", () => {
  it("is short, and means the same words in its clause", () => {
    expect(sharedQuote(QUOTE)).toBe("对承租国有房屋用于经营、…年减免6个月租金");
    expect(quotedWords(CLAUSE, sharedQuote(QUOTE))).toBe(QUOTE);
    expect(quotedWords(CLAUSE, sharedQuote("减免6个月租金"))).toBe("减免6个月租金");
  });

  it("marks nothing that the clause does not say", () => {
    expect(quotedWords(CLAUSE, "免收全年租金")).toBeUndefined();
    expect(quotedWords(CLAUSE, "对承租国有房屋…免收全年租金")).toBeUndefined();
    expect(quotedWords(CLAUSE, "减免6个月租金…对承租国有房屋")).toBeUndefined();
    expect(quotedWords(CLAUSE, "…")).toBeUndefined();
  });

  it("takes words with dots in them as they are", () => {
    expect(quotedWords("煤炭……等行业", "煤炭……等行业")).toBe("煤炭……等行业");
  });
});
