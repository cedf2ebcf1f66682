import { z } from "zod";
import type {
  OfficeDeadline,
  OfficeSummary,
  OfficeTask,
  OfficeView,
} from "../../core/measureProtocol.ts";
import { describes } from "./describes.ts";
import { deadlineShape } from "./measure.ts";
import { whole } from "./whole.ts";

export const officeSummary = describes<OfficeSummary>()(
  z
    .strictObject({
      office: z.string().describe("单位名称。"),
      tasks: whole.describe("任务数。"),
      deadlines: whole.describe("时限数。"),
    })
    .meta({ id: "OfficeSummary", description: "一个责任单位。" }),
);

const officeTask = describes<OfficeTask>()(
  z
    .strictObject({
      clauseId: z.string(),
      documentNumber: z.string(),
      clausePath: z.string(),
      text: z.string(),
      role: z.enum(["lead", "supporting", "responsible"]).describe("牵头、配合或负责。"),
      isMeasure: z.boolean(),
    })
    .meta({ id: "OfficeTask", description: "一项任务。" }),
);

const officeDeadline = describes<OfficeDeadline>()(
  z
    .strictObject({
      ...deadlineShape,
      clauseId: z.string(),
      documentNumber: z.string(),
      documentDate: z.string(),
      clausePath: z.string(),
    })
    .meta({ id: "OfficeDeadline", description: "一个时限，及其所在条款。" }),
);

export const officeView = describes<OfficeView>()(
  z
    .strictObject({
      office: z.string(),
      tasks: z.array(officeTask),
      deadlines: z.array(officeDeadline),
    })
    .meta({ id: "OfficeView", description: "一个单位的任务和时限。" }),
);
