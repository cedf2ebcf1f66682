import { expect, it } from "vitest";
import { listedParts, partsOf } from "./parts.ts";

it("cuts a question at each thing it asks", () => {
  expect(partsOf("审稿子最长几天？叫我们补材料的工夫算不算在里头")).toEqual([
    "审稿子最长几天",
    "叫我们补材料的工夫算不算在里头",
  ]);
});

it("keeps a lead-in with the question that it leads to", () => {
  expect(partsOf("我开饭馆的，房租能免几个月，找谁办")).toEqual([
    "我开饭馆的，房租能免几个月",
    "找谁办",
  ]);
});

it("asks for each of a list where one answer each is wanted", () => {
  expect(partsOf("化工园区和土壤普查两个领导小组，办公室各设在哪")).toHaveLength(2);
});

it("knows a list by its comma of either width", () => {
  for (const comma of "，,")
    expect(
      listedParts(`减税降费专班和自建房整治领导小组${comma}办公室分别设在哪个局`),
    ).toHaveLength(2);
  expect(listedParts("智能化矿井、智能化采掘工作面2025年目标各是多少座")).toHaveLength(2);
  expect(listedParts("餐饮和零售企业能缓缴吗")).toEqual([]);
});

it("leaves one question whole", () => {
  expect(partsOf("房租能免几个月")).toEqual(["房租能免几个月"]);
});
