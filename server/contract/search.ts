import { z } from "zod";
import type { SearchHit, SearchResponse } from "../../core/protocol.ts";
import { describes } from "./describes.ts";

export const searchHit = describes<SearchHit>()(
  z
    .strictObject({
      clauseId: z.string().describe("条款编号。"),
      documentNumber: z.string().describe("发文字号。"),
      documentTitle: z.string().describe("文件标题。"),
      clause: z.string().describe("条款路径。"),
      text: z.string().describe("条款全文。"),
      score: z.number().describe("得分，只用于排序。"),
      lanes: z
        .record(z.string(), z.number())
        .exactOptional()
        .describe("各检索途径的得分，仅在 explain=1 时给出。"),
    })
    .meta({ id: "SearchHit", description: "检索到的一个条款。" }),
);

export const searchResponse = describes<SearchResponse>()(
  z
    .strictObject({ hits: z.array(searchHit).describe("最相关的在前。") })
    .meta({ id: "SearchResponse", description: "检索结果。" }),
);
