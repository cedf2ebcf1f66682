import { expect, it } from "vitest";
import { isFragment } from "./isFragment.ts";

it.each([
  "那个补贴呢",
  "这事归谁管",
  "要什么材料？",
  "继续。",
  "上次说的那个文件还管用不",
  "2025年要达到多少",
])("cannot tell what %s means", (text) => {
  expect(isFragment(text)).toBe(true);
});

it.each(["房租能免几个月", "核酸谁掏钱", "自建房要鉴定吗"])("knows what %s means", (text) => {
  expect(isFragment(text)).toBe(false);
});
