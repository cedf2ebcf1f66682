import { expect, test } from "vitest";
import { parseGazette } from "../gazette.ts";
import { expectWholeness } from "../testing/wholeness.ts";

const HEAD = "# 云溪市人民政府关于公布收费标准的通知\n\n云政发〔2023〕8号\n\n各区县人民政府：\n\n";
const FOOT = "\n\n云溪市人民政府\n\n2023年4月1日";

test("a notice without numbered clauses keeps its words and its table", () => {
  const text = `${HEAD}现将收费标准公布如下。\n\n项目\t标准\n停车\t5元\n\n组 长：王 强 市长${FOOT}`;
  const gazette = parseGazette(text, "a.md");
  expectWholeness(text, gazette);
  expect(gazette.documents[0]?.clauses.map((clause) => clause.label)).toEqual(["通知"]);
  expect(gazette.documents[0]?.clauses[0]?.text).toContain("停车\t5元");
});

test("an annex behind the signature is an annex, an attached text is the text", () => {
  const measures = parseGazette(
    `${HEAD}一、提高标准。\n二、加强监管。${FOOT}\n\n附件\n\n# 清单\n\n1. 甲。`,
    "a.md",
  );
  expect(measures.documents[0]?.clauses.map((clause) => clause.label)).toEqual([
    "通知",
    "一、",
    "二、",
    "结尾",
    "附件",
  ]);
  const issued = HEAD.replace("关于公布收费标准的通知", "关于印发收费办法的通知");
  const attached = parseGazette(
    `${issued}请遵照执行。${FOOT}\n\n附件\n\n# 收费办法\n\n第一条 甲。\n第二条 乙。`,
    "a.md",
  );
  expect(attached.documents[0]?.title).toBe("收费办法");
  expect(attached.documents[0]?.clauses.map((clause) => clause.label)).toEqual([
    "通知",
    "第一条",
    "第二条",
  ]);
});
