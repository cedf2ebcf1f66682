import { z } from "zod";
import {
  type Amount,
  type Deadline,
  type Due,
  MEASURE_KINDS,
  type Measure,
  type Reading,
  type Words,
} from "../../core/measure.ts";
import { validity } from "./clauseParts.ts";
import { describes } from "./describes.ts";
import { whole } from "./whole.ts";

const span = {
  words: z.string().describe("原文的字句。"),
  from: whole.describe("在条款全文中的起点（UTF-16 单元，从 0 数起）。"),
  to: whole.describe("终点，不含。"),
  heading: z.string().exactOptional().describe("字句在上级标题中时，该标题。"),
};

export const words = describes<Words>()(
  z.strictObject(span).meta({ id: "Words", description: "原文中的一处字句。" }),
);

const reading = describes<Reading>()(
  z
    .strictObject({ ...span, value: z.string() })
    .meta({ id: "Reading", description: "一项归类及其原文。" }),
);

export const measureKind = z
  .enum(MEASURE_KINDS)
  .meta({ id: "MeasureKind", description: "措施的种类。" });

const amount = describes<Amount>()(
  z
    .strictObject({
      ...span,
      figure: z.string().describe("数字。"),
      unit: z.string().describe("单位。"),
    })
    .meta({ id: "Amount", description: "一个数额。" }),
);

const due = describes<Due>()(
  z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("date"), date: z.string().describe("YYYY-MM-DD。") }),
      z.strictObject({ kind: z.literal("monthly"), day: whole }),
      z.strictObject({ kind: z.literal("yearly"), month: whole, day: whole }),
      z.strictObject({ kind: z.literal("after-event") }),
    ])
    .meta({ id: "Due", description: "到期之日：某日、每月、每年，或自某事起算。" }),
);

export const deadlineShape = {
  ...span,
  due,
  by: words.exactOptional().describe("由谁办理。"),
  task: words.describe("写这一时限的句子。"),
};

const deadline = describes<Deadline>()(
  z.strictObject(deadlineShape).meta({ id: "Deadline", description: "一个时限。" }),
);

export const measure = describes<Measure>()(
  z
    .strictObject({
      id: z.string().describe("措施编号，即条款编号。"),
      documentNumber: z.string().describe("发文字号。"),
      documentTitle: z.string().describe("文件标题。"),
      documentDate: z.string().describe("成文日期，YYYY-MM-DD。"),
      clausePath: z.string().describe("条款路径。"),
      text: z.string().describe("条款全文；各处字句的位置在此计算。"),
      kinds: z.array(z.strictObject({ ...span, value: measureKind })).describe("种类。"),
      trades: z.array(reading).describe("适用行业。"),
      sizes: z.array(reading).describe("适用规模。"),
      persons: z.array(reading).describe("适用人群。"),
      places: z.array(reading).describe("适用地区。"),
      what: z.array(words).describe("给什么，或要求什么。"),
      amounts: z.array(amount).describe("数额。"),
      conditions: z.array(words).describe("条件。"),
      limits: z.array(words).describe("限制。"),
      validity: validity.exactOptional(),
      offices: z.array(reading).describe("责任单位。"),
      howTo: z.array(words).describe("如何办理。"),
      deadlines: z.array(deadline).describe("时限。"),
      digest: z.string().describe("条款全文的摘要值。"),
      reviewed: z.boolean().describe("是否经人核对。"),
    })
    .meta({ id: "Measure", description: "一条措施；原文没有写的项为空。" }),
);
