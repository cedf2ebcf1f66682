import { expect, it } from "vitest";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Retrieval } from "../retrieve/retriever.ts";
import { isTerse } from "./isTerse.ts";

function terse(asked: string, terms: readonly string[], held = terms, text = asked): boolean {
  const question = { asked, text } as UnderstoodQuestion;
  const retrieval = {
    terms: terms.map((term) => ({ term, official: [], weight: 1 })),
    candidates: [{ unit: {} }],
    heldWords: () => held.join(""),
  };
  return isTerse(question, retrieval as unknown as Retrieval);
}

it.each([
  ["采空区搬迁找谁", ["采空区", "搬迁"], true],
  ["创业贷款怎么办理", ["创业", "贷款"], true],
  ["沉陷区搬迁给多少钱", ["沉陷区", "搬迁"], false],
  ["采空区塌陷的村子整体搬迁找谁", ["采空区", "搬迁"], false],
  ["找谁", [], false],
])("%s: %s → %s", (asked, terms, expected) => {
  expect(terse(asked, terms)).toBe(expected);
});

it("is none where the documents know the word not at all, or the question leans on another", () => {
  expect(terse("彩礼归谁管", ["彩礼"], [])).toBe(false);
  expect(terse("这归谁管", ["搬迁"], ["搬迁"], "搬迁 这归谁管")).toBe(false);
});
