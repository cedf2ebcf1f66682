import { z } from "zod";
import { wireValidity } from "./answer.ts";
import { whole } from "./whole.ts";

/** One clause as it stands in its document, at whichever level. */
export const clauseReading = z
  .strictObject({
    clauseId: z.string().describe("条款编号。"),
    documentNumber: z.string().describe("发文字号。"),
    documentTitle: z.string().describe("文件标题。"),
    documentDate: z.string().describe("成文日期，YYYY-MM-DD。"),
    effectiveDate: z.string().exactOptional().describe("施行日期，YYYY-MM-DD。"),
    clause: z.string().describe("条款路径。"),
    text: z.string().describe("条款全文，含下级。"),
    page: whole.exactOptional().describe("公报页码。"),
    responsibleUnits: z.array(z.string()).describe("责任单位。"),
    validity: wireValidity,
    damaged: z.string().exactOptional().describe("原文此处有缺损时的说明。"),
    children: z
      .array(z.strictObject({ clauseId: z.string(), clause: z.string() }))
      .describe("下级条款。"),
  })
  .meta({ id: "ClauseReading", description: "一个条款的全文。" });

export type ClauseReading = z.infer<typeof clauseReading>;
