import { z } from "zod";
import { partsOf } from "../../../core/clausePage.ts";
import { type ClauseReading, clauseReading } from "../../contract/clauseReading.ts";
import { readClause } from "../../corpus/readClause.ts";
import type { Edge } from "../../http/edge.ts";
import { Rejection } from "../../http/rejection.ts";
import { today } from "../../http/today.ts";
import { asOfQuery } from "../../http/validate/measuresQuery.ts";
import { validate } from "../../http/validate/validate.ts";
import type { Tool } from "../tool.ts";

const LONGEST_CLAUSE_ID = 200;

const input = z.object({
  clauseId: z
    .string("缺少条款编号 clauseId，或它不是文字。")
    .max(LONGEST_CLAUSE_ID, "条款编号过长。")
    .meta({
      description:
        "条款编号，见 ask 和 search 的结果，如 朔政办发〔2022〕18号#一.13；# 之后也可写条款路径，如 朔政办发〔2022〕18号#一、13。",
    }),
  ...asOfQuery.shape,
});

/** One clause in full, at whichever level, with those below it. */
export function readClauseTool(edge: Edge): Tool {
  return {
    name: "read_clause",
    title: "读条款",
    description: "按条款编号读一个条款的全文，以及它所在的文件、执行期限、责任单位和下级条款。",
    input,
    output: clauseReading,
    async call(given) {
      const { clauseId, asOf } = validate(input, given);
      const { documentNumber, fragment } = partsOf(clauseId);
      const assistant = await edge.readiness.assistant();
      const document = assistant.document(documentNumber);
      if (!document) throw new Rejection(404, "document-not-found", "没有这个发文字号的文件。");
      const found = readClause(document, fragment, asOf ?? today());
      if (!found) throw new Rejection(404, "clause-not-found", "这份文件中没有这个条款。");
      return { text: textOf(found), structured: found };
    },
  };
}

function textOf({ documentTitle, documentNumber, clause, text }: ClauseReading): string {
  return `《${documentTitle}》（${documentNumber}）${clause}\n${text}`;
}
