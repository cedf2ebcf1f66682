import { expect, it } from "vitest";
import { profileOf } from "./profileOf.ts";

it.each([
  ["我开小饭馆能享受什么政策", { trade: "餐饮" }],
  ["有啥优惠给我们超市", { trade: "零售" }],
  ["我是个体户，开面馆的，有什么补贴？", { trade: "餐饮", size: "个体工商户" }],
  [
    "我家小工厂在怀仁，可以享受哪些扶持政策？",
    { trade: "制造业", size: "小微企业", place: "怀仁市" },
  ],
  ["我是今年的高校毕业生，有什么政策支持？", { person: "高校毕业生" }],
  ["咱们出租车公司能享受啥", { trade: "出租车" }],
])("%s asks for all there is", (question, profile) => {
  expect(profileOf(question)).toEqual(profile);
});

it.each([
  "我开饭馆的，房租能免几个月？",
  "我们餐馆核酸检测有什么补贴？",
  "餐饮业有什么纾困措施？",
  "我们超市能不能缓缴失业保险？",
  "什么是加计抵减？",
  "我开饭馆，政策什么时候到期？",
  "朔政办发〔2022〕18号文里我们旅行社有什么政策",
  "你好",
  "我想知道有什么政策",
])("%s does not", (question) => {
  expect(profileOf(question)).toBeUndefined();
});
