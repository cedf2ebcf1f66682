import { describe, expect, it } from "vitest";
import { findClauseReferences } from "./clauseReferences.ts";

function stepsIn(question: string): string[] {
  return findClauseReferences(question).map(({ steps }) =>
    steps
      .map(({ unit, ordinal, until, part }) =>
        [unit, ordinal, part && `-${part}`, until && `…${until}`].filter(Boolean).join(""),
      )
      .join(" "),
  );
}

describe("an address", () => {
  it.each([
    ["22号第十二条第二项说的啥", ["条12 项2"]],
    ["第34条(二)", ["条34 division2"]],
    ["一、13讲什么", ["division1 division13"]],
    ["18号文一、怎么说", ["division1"]],
    ["三、(一)3", ["division3 division1 division3"]],
    ["看看(十七)", ["division17"]],
    ["第三章第二节里的第一点", ["章3 节2 division1"]],
    ["第十条至第十二条", ["条10…12"]],
    ["第三条和第五条", ["条3", "条5"]],
    ["专栏4-1有哪些", ["专栏4-1"]],
    ["附件 5", ["附件 division5"]],
    ["18号文13条", ["条13"]],
  ])("in %s", (question, expected) => {
    expect(stepsIn(question)).toEqual(expected);
  });
});

it.each([
  "第一责任人是谁",
  "一、房租减免几个月 二、怎么申请",
  "餐饮、3个月",
  "(1)房租 (2)水电",
  "有几条措施",
])("takes %s for no address", (question) => {
  expect(stepsIn(question)).toEqual([]);
});
