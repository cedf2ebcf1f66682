import { z } from "zod";
import type {
  Reference,
  ResponsibleUnit,
  RosterEntry,
  RowCells,
  Validity,
} from "../../core/clause.ts";
import { describes } from "./describes.ts";

export const validity = describes<Validity>()(
  z
    .strictObject({
      from: z.string().exactOptional().describe("第一天，YYYY-MM-DD。"),
      until: z.string().exactOptional().describe("最后一天，YYYY-MM-DD。"),
      text: z.string().describe("原文中写期限的字句。"),
      basis: z
        .enum(["period", "extended-until", "effective-from", "deadline"])
        .describe("期限的写法：起止、延长至、自某日起施行、办理时限。"),
    })
    .meta({ id: "ValidityInText", description: "条款写明的期限。" }),
);

export const responsibleUnit = describes<ResponsibleUnit>()(
  z
    .strictObject({
      name: z.string().describe("单位的统一名称。"),
      written: z.string().describe("原文的写法。"),
      role: z.enum(["lead", "supporting", "responsible"]).describe("牵头、配合或负责。"),
    })
    .meta({ id: "ResponsibleUnit", description: "责任单位。" }),
);

export const reference = describes<Reference>()(
  z
    .strictObject({
      kind: z.enum(["clause", "document", "law"]).describe("条款、文件或法律法规。"),
      relation: z.enum(["mentions", "based-on", "repeals"]).describe("提及、依据或废止。"),
      text: z.string().describe("原文的字句。"),
      clauseId: z.string().exactOptional().describe("所指条款的编号。"),
      documentNumber: z.string().exactOptional().describe("所指文件的发文字号。"),
    })
    .meta({ id: "Reference", description: "文中的一处引述。" }),
);

export const rowCells = describes<RowCells>()(
  z
    .strictObject({
      columns: z.array(z.string()),
      cells: z.array(z.string()),
      group: z.string().exactOptional(),
    })
    .meta({ id: "RowCells", description: "表格一行的各格，及其列名。" }),
);

export const rosterEntry = describes<RosterEntry>()(
  z
    .strictObject({
      group: z.string().exactOptional(),
      role: z.string(),
      people: z.array(z.strictObject({ name: z.string(), post: z.string().exactOptional() })),
    })
    .meta({ id: "RosterEntry", description: "名单中的一条。" }),
);
