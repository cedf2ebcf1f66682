import { describe, expect, it } from "vitest";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { NICKNAME, namedDocuments } from "./namedDocuments.ts";

const { documents } = await realCorpus();

/** What people call each document, by its number. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "朔政发〔2022〕14号": ["公卫规划", "公共卫生规划", "十四五公共卫生体系规划", "卫生规划"],
  "朔政发〔2022〕15号": ["科技规划", "科创规划", "科技人才规划", "科技和人才创新战略规划"],
  "朔政发〔2022〕16号": ["人社规划", "社保规划", "人力资源和社会保障规划", "人力资源规划"],
  "朔政发〔2022〕22号": ["规范性文件办法", "规范性文件管理办法", "规范性文件审核办法"],
  "朔政发〔2022〕31号": ["能源规划", "电力规划", "能源革命规划", "十四五能源发展规划"],
  "朔政函〔2022〕71号": ["交通事故批复", "事故批复", "山阴事故批复"],
  "朔政办发〔2022〕18号": ["服务业措施", "困难行业措施", "服务业困难行业恢复措施"],
  "朔政办发〔2022〕19号": ["地质灾害方案", "地灾方案", "地质灾害防治方案"],
  "朔政办发〔2022〕20号": ["稳经济方案", "稳增长方案", "工业经济方案", "工业稳增长实施方案"],
  "朔政办发〔2022〕21号": ["自建房方案", "自建房整治方案", "自建房安全专项整治方案"],
  "朔政办发〔2022〕23号": ["煤炭保供方案", "煤炭增产方案", "增产保供工作方案"],
  "朔政办发〔2022〕24号": ["食品安全安排", "食安安排", "食品安全重点工作安排"],
  "朔政办函〔2022〕57号": ["减税降费专班", "减税专班", "减税降费工作专班"],
  "朔政办函〔2022〕69号": ["基层消防通知", "消防通知", "基层消防工作的通知"],
  "朔政办函〔2022〕72号": ["化工园区领导小组", "化工园区认定领导小组", "化工园区小组"],
  "朔政办函〔2022〕73号": ["土壤普查领导小组", "土壤普查小组", "全国土壤普查领导小组"],
};
const names = Object.entries(CALLED).flatMap(([number, called]) =>
  called.map((name) => ({ number, name })),
);
const ADDRESSES = ["专栏1", "第三条", "的第十二条", "里附件", "表1", "一、13"];

function named(question: string, shortest: number): string[] {
  return namedDocuments(question, documents, shortest).map(({ documentNumber }) => documentNumber);
}

it("has a name for every document", () => {
  expect(Object.keys(CALLED).sort()).toEqual(documents.map((d) => d.documentNumber).sort());
});

describe.each(names)("$name is $number", ({ number, name }) => {
  it.each(ADDRESSES)("before %s, whatever else is said", (address) => {
    for (const said of [
      `${name}${address}`,
      `请问${name}${address}，2020年劳动人事争议调解成功率是多少`,
      `市里去年出的《${name}》${address}怎么说的`,
    ])
      expect(named(said, NICKNAME.withClause), said).toEqual([number]);
  });
  it("alone", () => {
    expect(named(`${name}什么时候开始`, NICKNAME.alone)).toEqual([number]);
  });
});

it.each([
  ["纾困措施第十三条", "朔政办发〔2022〕18号"],
  ["稳经济第三条", "朔政办发〔2022〕20号"],
  ["自建房第三条", "朔政办发〔2022〕21号"],
  ["自建房文件第三条", "朔政办发〔2022〕21号"],
  ["自建房措施第三条", "朔政办发〔2022〕21号"],
  ["应县自建房方案第三条", "朔政办发〔2022〕21号"],
  ["落实自建房方案第三条", "朔政办发〔2022〕21号"],
  ["化工园区第二条", "朔政办函〔2022〕72号"],
  ["三普通知第一条", "朔政办函〔2022〕73号"],
  ["消防第三条", "朔政办函〔2022〕69号"],
])("takes %s, of another sort or none, for %s", (question, number) => {
  expect(named(question, NICKNAME.withClause)).toEqual([number]);
});

it("knows both where two are named", () => {
  expect(named("自建房方案和地灾方案第三条有啥不同", NICKNAME.withClause).sort()).toEqual([
    "朔政办发〔2022〕19号",
    "朔政办发〔2022〕21号",
  ]);
});

it.each([
  "十四五规划专栏1",
  "保障措施第三条",
  "发展规划第二章",
  "工作领导小组第一条",
  "专栏1，2022年度的指标",
  "请问第三条讲的什么",
  "交通规划第三条",
  "道路交通规划第三条",
  "安第三条",
])("takes none for the one meant in %s", (question) => {
  expect(named(question, NICKNAME.withClause)).toEqual([]);
});

it.each([
  "新能源汽车有补贴吗",
  "养老服务措施有哪些",
  "房租减免归谁管",
  "餐饮业能缓交失业保险吗",
  "镇上怎么巡查消防",
  "采煤沉陷区怎么搬迁",
  "科技型中小企业有什么奖励",
  "地质灾害隐患点有几处",
])("takes %s for a matter", (question) => {
  expect(named(question, NICKNAME.alone)).toEqual([]);
});
