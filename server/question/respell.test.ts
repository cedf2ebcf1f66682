import { expect, it } from "vitest";
import { soundOf } from "../../core/spelling/sound.ts";
import { respell } from "./respell.ts";

const spellings = Object.fromEntries(
  ["冻肉", "标准", "学校食堂"].map((word) => [[...word].map(soundOf).join(""), word]),
);
const never = () => false;

it.each([
  ["冻rou能卖吗", "冻肉能卖吗"],
  ["biaozhun是啥", "标准是啥"],
  ["学校实堂谁管", "学校食堂谁管"],
  ["房租能免几个月", "房租能免几个月"],
])("%s → %s", (written, spelt) => {
  expect(respell(written, spellings, never)).toBe(spelt);
});

it("leaves a word that is one", () => {
  expect(respell("学校实堂谁管", spellings, () => true)).toBe("学校实堂谁管");
});
