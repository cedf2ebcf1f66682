import { expect, it } from "vitest";
import type { DocumentSummary } from "../../../core/protocol.ts";
import { inOrder } from "./documentOrder.ts";

const document = (documentNumber: string, documentDate: string): DocumentSummary => ({
  documentNumber,
  documentDate,
  title: "",
  noticeTitle: "",
  issuingAuthority: "朔州市人民政府办公室",
  clauseCount: 1,
});

const documents = [
  document("朔政办发〔2022〕18号", "2022-06-27"),
  document("朔政办发〔2022〕9号", "2022-06-30"),
];

it("counts rather than spells the numbers", () => {
  expect(inOrder(documents, "number")[0]?.documentNumber).toBe("朔政办发〔2022〕9号");
});

it("goes by date", () => {
  expect(inOrder(documents, "date")[0]?.documentNumber).toBe("朔政办发〔2022〕18号");
});
