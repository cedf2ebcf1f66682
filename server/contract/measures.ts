import { z } from "zod";
import type {
  Decision,
  Fit,
  Match,
  MeasureDetail,
  MeasureSummary,
  MeasuresResponse,
} from "../../core/measureProtocol.ts";
import { wireValidity } from "./answer.ts";
import { describes } from "./describes.ts";
import { measure, measureKind, words } from "./measure.ts";
import { whole } from "./whole.ts";

const fit = describes<Fit>()(
  z
    .enum(["fits", "may-fit", "does-not-fit"])
    .meta({ id: "Fit", description: "fits 符合；may-fit 可能符合；does-not-fit 不符合。" }),
);

const decision = describes<Decision>()(
  z
    .strictObject({
      asked: z
        .enum(["person", "trade", "size", "place", "tenancy", "condition"])
        .describe("判断的是哪一项。"),
      state: z.enum(["fits", "open", "misses"]).describe("符合、待定或不符合。"),
      words: words.describe("据以判断的原文。"),
    })
    .meta({ id: "Decision", description: "一项判断。" }),
);

const match = describes<Match>()(
  z
    .strictObject({
      measure,
      fit,
      decisions: z.array(decision),
      validity: wireValidity,
    })
    .meta({ id: "Match", description: "一条措施，以及它是否适用。" }),
);

export const measuresResponse = describes<MeasuresResponse>()(
  z
    .strictObject({
      asOf: z.string().describe("按哪一天判断，YYYY-MM-DD。"),
      current: z.array(match).describe("未到期的，最适用的在前。"),
      expired: z.array(match).describe("到该日已到期的。"),
      counts: z
        .strictObject({
          fits: z.record(fit, whole),
          kinds: z.partialRecord(measureKind, whole),
        })
        .describe("各类的条数。"),
      documentsDay: z
        .string()
        .describe("最新一份文件的成文日期，YYYY-MM-DD；想看文件当时的规定，可用作 asOf。"),
      offices: z.array(z.string()).describe("负责某条措施的所有单位。"),
    })
    .meta({ id: "MeasuresResponse", description: "找到的措施。" }),
);

const measureSummary = describes<MeasureSummary>()(
  z
    .strictObject({
      id: z.string(),
      documentNumber: z.string(),
      clausePath: z.string(),
      what: z.string(),
      kinds: z.array(measureKind),
    })
    .meta({ id: "MeasureSummary", description: "措施的摘要。" }),
);

export const measureDetail = describes<MeasureDetail>()(
  z
    .strictObject({
      measure,
      validity: wireValidity,
      twins: z.array(measureSummary).describe("别处的同一措施。"),
      related: z.array(measureSummary).describe("同类、同一适用对象的措施。"),
    })
    .meta({ id: "MeasureDetail", description: "一条措施的全部内容。" }),
);
