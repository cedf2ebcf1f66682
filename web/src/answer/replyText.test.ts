import { expect, it } from "vitest";
import type { AnswerResult } from "../../../core/protocol.ts";
import { replyText } from "./replyText.ts";

const refused: AnswerResult = {
  status: "refused",
  reason: "not-in-corpus",
  answer: "没有找到相关规定。",
  citations: [],
  related: [],
  followUps: [],
  timings: { retrieveMs: 1, composeMs: 1 },
};

it("can be read out and defended", () => {
  const answered: AnswerResult = {
    ...refused,
    status: "answered",
    reason: null,
    answer: "减免3个月租金。[1]",
    citations: [
      {
        label: 1,
        clauseId: "朔政办发〔2022〕18号#一.13",
        documentNumber: "朔政办发〔2022〕18号",
        documentTitle: "朔州市促进服务业领域困难行业恢复发展的具体措施",
        documentDate: "2022-06-27",
        clause: "一、13",
        quote: "其他地区减免3个月租金。",
        text: "其他地区减免3个月租金。",
        responsibleUnits: ["市财政局", "市税务局"],
        validity: { state: "expired", text: "2022年" },
      },
    ],
  };
  expect(replyText("房租能免几个月？", answered, "2023-01-05")).toBe(
    [
      "问题：房租能免几个月？",
      "结论：减免3个月租金。[1]",
      "依据1：朔政办发〔2022〕18号 一、13《朔州市促进服务业领域困难行业恢复发展的具体措施》",
      "　　原文：“其他地区减免3个月租金。”",
      "　　责任单位：市财政局、市税务局",
      "　　执行期限：2022年（已到期）",
      "答复日期：2023-01-05",
    ].join("\n"),
  );
});

it("says that it is a refusal", () => {
  expect(replyText("个税？", refused, "2023-01-05")).toContain("结论：（公报中没有规定）没有找到");
});
