import { expect, test } from "vitest";
import { parseGazette } from "./gazette.ts";
import { corpus } from "./testing/corpus.ts";

const messages = (text: string) =>
  parseGazette(text, "页面.md").warnings.map(({ message }) => message);

test("a document without number, date and authority says so", () => {
  expect(messages("关于促进就业的意见\n\n一、扩大就业。新增就业2万人。")).toEqual([
    "没有找到发文字号，暂以文件名代替",
    "没有找到成文日期",
    "标题里没有找到发文机关",
  ]);
});

test("a label that does not follow on is named", () => {
  const text =
    "云溪市人民政府关于就业的意见\n云政发〔2023〕8号\n一、甲。\n五、六两级负责。\n2023年4月1日";
  expect(messages(text)).toEqual(["一、：“五、”与前面的编号不接续，按正文处理，请核对"]);
});

test("a clause behind a lost one is marked", () => {
  const text = "云溪市人民政府关于就业的意见\n云政发〔2023〕8号\n一、甲。\n三、丙。\n2023年4月1日";
  expect(messages(text)).toEqual(["三、：原文此处有缺漏，请核对"]);
});

test("the corpus is in order but for what its columns disturbed", () => {
  expect(corpus.warnings.map(({ line }) => line)).toEqual(
    corpus.warnings.map(({ line }) => line).toSorted((a, b) => a - b),
  );
  expect(corpus.warnings.every(({ message }) => !message.includes("不接续"))).toBe(true);
});
