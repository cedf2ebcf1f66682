import { asData } from "../../core/model/asData.ts";
import type { ValidityState } from "../../core/protocol.ts";
import type { LabelledClause } from "../verify/labelledClause.ts";
import type { WriterInput } from "./answerWriter.ts";

const STATES: Readonly<Record<ValidityState, string>> = {
  "in-force": "执行期内",
  expired: "已到期",
  "not-yet": "尚未开始执行",
  unstated: "未写明期限",
};

/** What fills the slots of prompts/material.md. The document number stays with us: labels stand for it. */
export function materialOf({ question, subject, asOf, evidence }: WriterInput) {
  return {
    question: asData(question),
    subject: asData(subject),
    asOf,
    clauses: evidence.map(clauseOf).join("\n"),
  };
}

function clauseOf({ label, unit, validity }: LabelledClause): string {
  const headings = unit.above.flatMap(({ heading }) => heading ?? []);
  const offices = unit.clause.responsibleUnits.map(({ written }) => written);
  return [
    `<条款 编号="${label}">`,
    `所在：${asData([unit.document.title, ...headings].join(" › "))}`,
    `期限：${STATES[validity.state]}${validity.text ? `（${asData(validity.text)}）` : ""}`,
    ...(offices.length > 0 ? [`责任单位：${asData(offices.join("、"))}`] : []),
    asData(unit.text),
    "</条款>",
  ].join("\n");
}
