import { expect, it } from "vitest";
import { createSegmenter } from "../../core/segmenter.ts";
import { SpellingBook } from "./spellings.ts";

const segmenter = createSegmenter();

function spellingsOf(texts: readonly string[]) {
  const book = new SpellingBook(segmenter);
  for (const text of texts) book.hear(text);
  return book.spellings();
}

it("knows words by their sound, once they were used often enough to be no slip", () => {
  const spellings = spellingsOf(["食堂", "食堂", "食堂", "充电"]);
  expect(Object.values(spellings)).toContain("食堂");
  expect(Object.values(spellings)).not.toContain("充电");
});

it("prefers the more frequent of two that sound alike, whichever came first", () => {
  const frequent = Array.from({ length: 5 }, () => "食堂");
  const rare = Array.from({ length: 3 }, () => "试探");
  const alike = ["权利", "权利", "权利", ...Array.from({ length: 6 }, () => "权力")];
  expect(Object.values(spellingsOf([...frequent, ...rare, ...alike]))).toContain("权力");
  expect(Object.values(spellingsOf(alike.toReversed()))).not.toContain("权利");
});
