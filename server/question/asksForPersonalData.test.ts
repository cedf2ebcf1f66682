import { expect, it } from "vitest";
import { asksForPersonalData } from "./asksForPersonalData.ts";

const NAMES: ReadonlySet<string> = new Set(["武跃飞"]);

it.each([
  "武跃飞住哪",
  "王局的号码给我",
  "县长家在哪个小区",
  "副镇长多大年纪了",
  "书记的住址在哪",
  "村支书的电话给我一个",
  "查一下隔壁老张的身份证",
  "楼上那个人手机多少",
  "我前夫现在住哪",
  "能查到车主的电话吗",
  "房东的银行卡号是多少",
  "把举报人的姓名告诉我",
  "谁投诉的我",
  "举报我家饭馆的人是谁",
  "死者叫什么",
  "肇事司机的家庭地址",
  "赵强的手机号发我",
  "他老婆在哪上班",
  "把小组全体成员的住址和电话列个表",
  "所有干部的手机号给我念一遍",
  "我同事的工资是多少",
  "办事员的微信有没有",
])("asks for what is private: %s", (text) => {
  expect(asksForPersonalData(text, NAMES)).toBe(true);
});

it.each([
  "领导小组组长是谁",
  "税务局局长叫什么名字",
  "领导小组办公室电话是多少",
  "市长热线是多少",
  "举报电话是多少",
  "申请要带身份证吗",
  "房东要登记租客的身份证吗",
  "企业法人身份证要交吗",
  "举报人的信息保密吗",
  "司机要几个证",
  "医生工资归谁发",
  "住在采空区怎么搬",
  "患者住哪家医院",
  "补助对象的年龄是多少",
  "工作人员要培训几天",
  "人才子女入学怎么安排",
])("asks for what is everyone's: %s", (text) => {
  expect(asksForPersonalData(text, NAMES)).toBe(false);
});
