import { createDocument } from "zod-openapi";
import packageFile from "../../../package.json" with { type: "json" };
import { askingPaths } from "./operations/asking.ts";
import { completionPaths } from "./operations/completions.ts";
import { mcpPaths } from "./operations/mcp.ts";
import { measurePaths } from "./operations/measures.ts";
import { OFFICE_TOKEN_SCHEME, officePaths } from "./operations/office.ts";
import { readingPaths } from "./operations/reading.ts";
import { servicePaths } from "./operations/service.ts";

export type InterfaceDescription = ReturnType<typeof createDocument>;

const DESCRIPTION =
  "根据政府公报回答政策问题，给出发文字号和条款；文件没有规定的，如实说没有规定。" +
  "每个响应的 X-Request-Id 是这次请求的编号。每位来访者每分钟的请求数有上限，超过时返回 429，Retry-After 写明几秒后再试。" +
  "除工作页的接口外都不需要口令。";

/** Every HTTP interface as OpenAPI 3.1, from the schemas that requests and answers are held to. */
export function describeInterfaces(longestQuestion: number): InterfaceDescription {
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "政策问答接口",
      version: packageFile.version,
      description: DESCRIPTION,
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: {
      ...askingPaths(longestQuestion),
      ...readingPaths,
      ...measurePaths(longestQuestion),
      ...completionPaths,
      ...mcpPaths,
      ...officePaths,
      ...servicePaths,
    },
    components: {
      securitySchemes: {
        [OFFICE_TOKEN_SCHEME]: {
          type: "http",
          scheme: "bearer",
          description: "OFFICE_TOKEN 的值。",
        },
      },
    },
  });
}
