import { expect, it } from "vitest";
import { piecesOf } from "./markers.ts";

it("cuts an answer at its markers", () => {
  expect(piecesOf("减免3个月租金。[1][12]其他。")).toEqual([
    { kind: "words", text: "减免3个月租金。" },
    { kind: "marker", label: 1 },
    { kind: "marker", label: 12 },
    { kind: "words", text: "其他。" },
  ]);
});

it("leaves other brackets and any HTML as words", () => {
  expect(piecesOf("见〔1〕和[注]<b>粗</b>")).toEqual([
    { kind: "words", text: "见〔1〕和[注]<b>粗</b>" },
  ]);
});
