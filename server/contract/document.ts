import { z } from "zod";
import type { ClauseNode, PolicyDocument } from "../../core/clause.ts";
import type { DocumentSummary } from "../../core/protocol.ts";
import { reference, responsibleUnit, rosterEntry, rowCells, validity } from "./clauseParts.ts";
import { describes } from "./describes.ts";
import { whole } from "./whole.ts";

const source = z
  .strictObject({ firstLine: whole, lastLine: whole })
  .describe("在公报文件中的首行与末行，从 1 数起。");

export const clauseNode = describes<ClauseNode>()(
  z
    .strictObject({
      clauseId: z.string().describe("条款编号，在全部文件中唯一。"),
      label: z.string().describe("本级的标号，如 一、或 第十二条。"),
      clausePath: z.string().describe("条款路径，如 一、13。"),
      kind: z
        .enum([
          "notice",
          "preamble",
          "part",
          "chapter",
          "section",
          "article",
          "division",
          "topic",
          "paragraph",
          "item",
          "box",
          "annex",
          "table",
          "row",
          "roster",
          "entry",
          "closing",
        ])
        .describe("条款的种类：编、章、节、条、款、项、专栏、附件、表、行、名单等。"),
      heading: z.string().exactOptional().describe("标号旁的标题。"),
      text: z.string().describe("本级自己的文字，不含下级；全文依次相连即为文件全文。"),
      get children(): z.ZodType<readonly ClauseNode[]> {
        return z.array(clauseNode).describe("下级条款。");
      },
      source,
      page: whole.exactOptional().describe("公报页码。"),
      citable: z.boolean().describe("引用落在这一级时为 true。"),
      citedText: z.string().exactOptional().describe("引用时给出的全文，含下级和必要的上文。"),
      rendering: z.string().exactOptional().describe("表格的一行或名单的一条读成一句话。"),
      row: rowCells.exactOptional(),
      entry: rosterEntry.exactOptional(),
      responsibleUnits: z.array(responsibleUnit).describe("责任单位。"),
      validity: validity.exactOptional(),
      references: z.array(reference).describe("文中提到的条款、文件和法律。"),
      damaged: z
        .enum(["order", "lost-text", "shifted-cells"])
        .exactOptional()
        .describe("原文缺损的种类：顺序错乱、缺字、表格错位。"),
    })
    .meta({ id: "ClauseNode", description: "条款树的一个节点。" }),
);

export const policyDocument = describes<PolicyDocument>()(
  z
    .strictObject({
      documentNumber: z.string().describe("发文字号。"),
      title: z.string().describe("正文标题。"),
      noticeTitle: z.string().describe("通知的标题。"),
      issuingAuthority: z.string().describe("发文机关。"),
      addressees: z.string().describe("主送机关。"),
      documentDate: z.string().describe("成文日期，YYYY-MM-DD。"),
      effectiveDate: z.string().exactOptional().describe("施行日期，YYYY-MM-DD。"),
      startPage: whole.exactOptional(),
      endPage: whole.exactOptional(),
      sourceFile: z.string().describe("公报文件的名称。"),
      source,
      clauses: z.array(clauseNode),
    })
    .meta({ id: "PolicyDocument", description: "一份文件及其条款树。" }),
);

export const documentSummary = describes<DocumentSummary>()(
  z
    .strictObject({
      documentNumber: z.string().describe("发文字号。"),
      title: z.string().describe("正文标题。"),
      noticeTitle: z.string().describe("通知的标题。"),
      issuingAuthority: z.string().describe("发文机关。"),
      documentDate: z.string().describe("成文日期，YYYY-MM-DD。"),
      effectiveDate: z.string().exactOptional().describe("施行日期，YYYY-MM-DD。"),
      startPage: whole.exactOptional().describe("公报起始页。"),
      clauseCount: whole.describe("可以引用的条款数。"),
    })
    .meta({ id: "DocumentSummary", description: "文件目录中的一项。" }),
);
