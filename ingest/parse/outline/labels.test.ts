import { describe, expect, test } from "vitest";
import { labelOf } from "./labels.ts";

describe("labelOf", () => {
  test.each([
    ["第十二条 起草规范性文件应当遵守下列规定：", "article", 12, "第十二条"],
    ["第三章　主要任务", "chapter", 3, "第三章"],
    ["第一编 总则", "part", 1, "第一编"],
    ["第2节 发展目标", "section", 2, "第2节"],
    ["十二、保障措施", "ideograph", 12, "十二"],
    ["(二十五)加强统筹协调能力建设。", "bracketed-ideograph", 25, "（二十五）"],
    ["57. 有关行业协会要充分发挥…", "arabic", 57, "57"],
    ["3．加强管理", "arabic", 3, "3"],
    ["（13）自建房安全管理经费保障机制。", "bracketed-arabic", 13, "（13）"],
    ["③其他", "circled", 3, "③"],
    ["二是加快配置出让夹缝资源", "enumerated", 2, "二是"],
  ])("%s", (text, family, ordinal, segment) => {
    expect(labelOf(text)).toMatchObject({ family, ordinal, segment });
  });

  test.each([
    "第二十一条的规定进行审查",
    "第一责任人",
    "2.5万人",
    "2022年免征增值税",
    "（责任单位：市税务局）",
    "（试行）",
    "一批重点实验室",
  ])("%s is prose", (text) => {
    expect(labelOf(text)).toBeUndefined();
  });
});
