import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { FAILURES, failures, file, json } from "../responses.ts";
import { OFFICE_TOKEN_SCHEME } from "./office.ts";

const alive = z.strictObject({ status: z.literal("alive") });
const ready = z.strictObject({ status: z.literal("ready") });

/** The service itself: its health, and this description. */
export const servicePaths: ZodOpenApiPathsObject = {
  "/healthz": {
    get: {
      tags: ["服务"],
      summary: "进程是否在运行",
      responses: { 200: json("在运行。", alive) },
    },
  },
  "/readyz": {
    get: {
      tags: ["服务"],
      summary: "是否可以作答",
      responses: { 200: json("索引和模型已加载。", ready), 503: FAILURES[503] },
    },
  },
  "/metrics": {
    get: {
      tags: ["服务"],
      summary: "运行指标（Prometheus）",
      description:
        "只对本机和持有口令 OFFICE_TOKEN 者开放；设置 METRICS_PUBLIC=true 时对所有人开放。",
      security: [{}, { [OFFICE_TOKEN_SCHEME]: [] }],
      responses: { 200: file("指标。", "text/plain"), ...failures(401, 404) },
    },
  },
  "/api/openapi.json": {
    get: {
      tags: ["服务"],
      summary: "接口说明（OpenAPI 3.1）",
      responses: {
        200: json("OpenAPI 文档。", z.looseObject({ openapi: z.string() })),
        ...failures(),
      },
    },
  },
  "/api/docs": {
    get: {
      tags: ["服务"],
      summary: "接口说明（网页）",
      responses: { 200: file("网页。", "text/html"), ...failures() },
    },
  },
  "/api/docs.css": {
    get: {
      tags: ["服务"],
      summary: "接口说明的样式",
      responses: { 200: file("样式表。", "text/css"), ...failures() },
    },
  },
};
