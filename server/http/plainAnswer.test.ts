import fc from "fast-check";
import { expect, it } from "vitest";
import type { AnswerResult, Citation } from "../../core/protocol.ts";
import { textBehind, withoutTextBehind } from "./plainAnswer.ts";

const citation: Citation = {
  label: 1,
  clauseId: "朔政办发〔2022〕18号#一.13",
  documentNumber: "朔政办发〔2022〕18号",
  documentTitle: "具体措施",
  documentDate: "2022-06-27",
  clause: "一、13",
  quote: "减免租金",
  text: "13.减免租金。",
  responsibleUnits: [],
  validity: { state: "expired" },
};

const answer: AnswerResult = {
  status: "answered",
  reason: null,
  answer: "可以减免租金。[1]",
  citations: [citation],
  related: [],
  followUps: ["怎么申请？"],
  timings: { retrieveMs: 0, composeMs: 0 },
};
const bare = { ...answer, citations: [], related: [citation] };

it.each<[string, AnswerResult, string]>([
  [
    "sources, and that they are over",
    answer,
    "\n\n来源：\n- [1] 朔政办发〔2022〕18号 一、13（已到期）",
  ],
  ["choices", { ...bare, status: "clarify" }, "\n\n可以这样问：\n- 怎么申请？"],
  [
    "what comes nearest",
    { ...bare, status: "refused", followUps: [] },
    "\n\n相关条款：\n- 朔政办发〔2022〕18号 一、13（已到期）",
  ],
  ["a note", { ...bare, followUps: [], note: "模型不可用。" }, "\n\n（模型不可用。）"],
  ["nothing", { ...bare, followUps: [] }, ""],
])("puts %s behind the answer", (_what, result, text) => {
  expect(textBehind(result)).toBe(text);
});

it("takes off what it put on, and leaves everybody else's words", () => {
  const words = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\n"));
  fc.assert(
    fc.property(words, fc.constantFrom(answer, bare), (text, result) => {
      expect(withoutTextBehind(text + textBehind(result))).toBe(text);
      expect(withoutTextBehind(text)).toBe(text);
    }),
  );
});
