import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { documentSummary, policyDocument } from "../../../contract/document.ts";
import { failures, json } from "../responses.ts";

const number = z.string().meta({
  description: "发文字号，括号可用〔〕、[]、（）等写法。",
  example: "朔政办发〔2022〕18号",
});

/** The documents themselves. */
export const readingPaths: ZodOpenApiPathsObject = {
  "/api/documents": {
    get: {
      tags: ["文件"],
      summary: "文件目录",
      responses: { 200: json("全部文件。", z.array(documentSummary)), ...failures() },
    },
  },
  "/api/documents/{number}": {
    get: {
      tags: ["文件"],
      summary: "一份文件的条款树",
      requestParams: { path: z.object({ number }) },
      responses: { 200: json("文件。", policyDocument), ...failures(400, 404) },
    },
  },
};
