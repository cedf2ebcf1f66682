import { expect, it } from "vitest";
import type { AnswerResult } from "../../../core/protocol.ts";
import { shiftCsv } from "./shiftCsv.ts";
import { type DeskRecord, shiftOf } from "./shiftRecords.ts";

const result: AnswerResult = {
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
      quote: "其他地区减免3个月租金",
      text: "其他地区减免3个月租金",
      responsibleUnits: ["市财政局"],
      validity: { state: "expired", text: "2022年" },
    },
  ],
  related: [],
  followUps: [],
  timings: { retrieveMs: 1, composeMs: 1 },
};

const record = (question: string, askedAt = "2022-07-01T08:00:00.000Z"): DeskRecord => ({
  id: "e",
  conversationId: "c",
  askedAt,
  question,
  callerNote: "",
  result,
});

it("keeps the basis of each answer", () => {
  const csv = shiftCsv([record("房租？")]);
  expect(csv).toContain('"[1] 朔政办发〔2022〕18号 一、13"');
  expect(csv).toContain('"[1] 其他地区减免3个月租金"');
  expect(csv).toContain('"[1] 2022年（已到期）"');
});

it("doubles quotation marks and disarms formulas", () => {
  expect(shiftCsv([record('=1+"1"')])).toContain(`"'=1+""1"""`);
});

it("takes the last twelve hours, oldest first", () => {
  const records = [
    record("三", "2022-07-02T02:00:00.000Z"),
    record("二", "2022-07-01T20:00:00.000Z"),
    record("一", "2022-07-01T08:00:00.000Z"),
  ];
  const shift = shiftOf(records, new Date("2022-07-02T03:00:00.000Z"));
  expect(shift.map(({ question }) => question)).toEqual(["二", "三"]);
});
