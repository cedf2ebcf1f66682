import { expect, it } from "vitest";
import { createSegmenter } from "../../../core/segmenter.ts";
import { copyOf } from "./copyOf.ts";
import { createReworder } from "./reworder.ts";

const TEXT =
  "对服务业小微企业和个体工商户承租国有房屋减免租金，由市财政局、市税务局会同各县区人民政府组织实施，" +
  "鼓励金融机构对受疫情影响的餐饮企业发放贷款，落实失业保险稳岗返还政策和困难行业社会保险费缓缴政策。";
const forCopy = createReworder([TEXT], createSegmenter());

it("leaves the first copy as it is", () => {
  expect(forCopy(0)(TEXT)).toBe(TEXT);
});

it("says each copy in other words of the same length, the same ones each time", () => {
  const copies = [1, 2, 3].map((copy) => forCopy(copy)(TEXT));
  expect(new Set([TEXT, ...copies]).size).toBe(4);
  expect(copies.map((copy) => copy.length)).toEqual(copies.map(() => TEXT.length));
  const again = createReworder([TEXT], createSegmenter());
  expect(again(2)(TEXT)).toBe(copies[1]);
});

it("renumbers addresses and keeps their words", () => {
  const clause = { clauseId: "朔政办发〔2022〕18号#一.餐饮业", text: "依据朔政办发〔2022〕18号" };
  const copied = copyOf(clause, 3, forCopy(3));
  expect(copied.clauseId).toBe("朔政办发〔2025〕18号#一.餐饮业");
  expect(copied.text).toContain("〔2025〕18号");
});
