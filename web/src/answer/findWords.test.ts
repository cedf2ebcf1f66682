import { describe, expect, it } from "vitest";
import { findWords } from "./findWords.ts";

const cut = (text: string, quote: string) => {
  const range = findWords(text, quote);
  return range && text.slice(...range);
};

describe("findWords", () => {
  it("finds the quote's words", () => {
    expect(cut("其他地区减免3个月租金。统筹资金", "减免3个月租金。")).toBe("减免3个月租金。");
  });

  it("sees over line breaks and cell borders", () => {
    expect(cut("1. 煤炭产量\t万吨\t2000", "煤炭产量 万吨")).toBe("煤炭产量\t万吨");
  });

  it("finds nothing for words that aren't there, or none", () => {
    expect(findWords("租金", "水费")).toBeUndefined();
    expect(findWords("租金", " ")).toBeUndefined();
  });
});
