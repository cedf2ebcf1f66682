import fc from "fast-check";
import { expect, it } from "vitest";
import { splitIntoPieces, splitIntoSentences } from "./split.ts";

const prose = fc.string({ unit: fc.constantFrom(..."减免租金企业。；：，！\n "), maxLength: 2000 });
const withoutSpace = (text: string) => text.replace(/\s/g, "");

it("loses no word between sentences", () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(withoutSpace(splitIntoSentences(text).join(""))).toBe(withoutSpace(text));
    }),
  );
});

it("puts each sentence into a piece, in order, and overlaps by one sentence at most", () => {
  fc.assert(
    fc.property(prose, (text) => {
      const sentences = splitIntoSentences(text);
      const pieces = splitIntoPieces(text);
      for (const sentence of sentences)
        expect(pieces.some((piece) => piece.includes(sentence))).toBe(true);
      const longest = Math.max(0, ...sentences.map((sentence) => sentence.length));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(400 + longest);
    }),
  );
});

it("keeps what a colon leads in with what follows", () => {
  expect(splitIntoSentences("条件如下：注册满一年；纳税。")).toEqual([
    "条件如下：注册满一年；",
    "纳税。",
  ]);
});
