import { beforeEach, describe, expect, it } from "vitest";
import type { Gazette } from "../../core/clause.ts";
import { parseGazette } from "../parse/gazette.ts";
import { documentText } from "../testing/smallCorpus.ts";
import { QuestionBinder } from "./questionBinder.ts";

const NUMBER = "云政发〔2023〕1号";
const RENT = "对承租国有房屋的小微企业减免三个月租金。";

let gazette: Gazette;
let binder: QuestionBinder;
beforeEach(() => {
  gazette = parseGazette(documentText(1, [RENT, "对吸纳就业的企业发放补贴。"]), "a.md");
  binder = new QuestionBinder(
    [
      {
        documentNumber: NUMBER,
        lines: [
          { at: "减免三个月租金", questions: ["房租能免几个月？", "租金减多少？"] },
          { passage: "对吸纳就业的企业发放补贴", questions: ["招人有补贴吗？", "招人有补贴吗？"] },
          { at: "免费乘车", questions: ["坐车要钱吗？"] },
        ],
      },
      { documentNumber: "云政发〔2023〕9号", lines: [{ at: "别处", questions: ["别处的问题？"] }] },
    ],
    [
      {
        documentNumber: NUMBER,
        lines: [{ at: "减免三个月租金", questions: ["私人房东也要减吗？"] }],
      },
      { documentNumber: "云政发〔2023〕9号", lines: [{ at: "别处", questions: ["别处没有的？"] }] },
      { documentNumber: "off-topic", lines: [{ questions: ["今天天气怎么样？"] }] },
    ],
  );
});

describe("questions go to the clauses that hold their words", () => {
  it("by the very words or by a passage's opening, each question once", () => {
    expect(binder.bindTo(gazette).asked).toEqual([
      { clauseId: `${NUMBER}#第一条`, text: "房租能免几个月？", at: "减免三个月租金" },
      { clauseId: `${NUMBER}#第一条`, text: "租金减多少？", at: "减免三个月租金" },
      { clauseId: `${NUMBER}#第二条`, text: "招人有补贴吗？" },
    ]);
  });

  it("an unanswered one to the clause that it comes close to", () => {
    expect(binder.bindTo(gazette).unanswered).toEqual([
      { clauseId: `${NUMBER}#第一条`, text: "私人房东也要减吗？", at: "减免三个月租金" },
    ]);
  });

  it("tells of words that stand nowhere, but not of documents that are not here", () => {
    binder.bindTo(gazette);
    expect(binder.unbound).toEqual([`${NUMBER}：免费乘车`]);
  });

  it("those off every topic go with any corpus", () => {
    expect(binder.offTopic()).toEqual([{ clauseId: "", text: "今天天气怎么样？" }]);
  });
});
