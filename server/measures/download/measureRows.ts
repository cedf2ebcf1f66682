import type { Words } from "../../../core/measure.ts";
import type { Match, MeasuresResponse } from "../../../core/measureProtocol.ts";

const FIT_WORDS = { fits: "符合", "may-fit": "可能符合", "does-not-fit": "不符合" } as const;
const STATE_WORDS = {
  "in-force": "执行中",
  expired: "已到期",
  "not-yet": "尚未开始",
  unstated: "未载明",
} as const;

export interface Column {
  readonly head: string;
  readonly width: number;
  readonly cell: (match: Match) => string;
}

/** The columns of both downloads. */
export const COLUMNS: readonly Column[] = [
  { head: "适用情况", width: 10, cell: ({ fit }) => FIT_WORDS[fit] },
  {
    head: "判断依据",
    width: 30,
    cell: ({ decisions }) => said(decisions.map(({ words }) => words)),
  },
  {
    head: "类型",
    width: 14,
    cell: ({ measure }) => measure.kinds.map(({ value }) => value).join("、"),
  },
  { head: "措施", width: 60, cell: ({ measure }) => said(measure.what) },
  { head: "发文字号", width: 22, cell: ({ measure }) => measure.documentNumber },
  { head: "条款", width: 14, cell: ({ measure }) => measure.clausePath },
  {
    head: "适用对象",
    width: 28,
    cell: ({ measure }) => said([...measure.trades, ...measure.sizes, ...measure.persons]),
  },
  { head: "标准", width: 18, cell: ({ measure }) => said(measure.amounts) },
  { head: "条件", width: 36, cell: ({ measure }) => said(measure.conditions) },
  { head: "限额", width: 18, cell: ({ measure }) => said(measure.limits) },
  { head: "执行期限", width: 20, cell: ({ validity }) => validity.text ?? "" },
  { head: "状态", width: 10, cell: ({ validity }) => STATE_WORDS[validity.state] },
  { head: "责任单位", width: 30, cell: ({ measure }) => said(measure.offices) },
  { head: "办理方式", width: 30, cell: ({ measure }) => said(measure.howTo) },
  { head: "时限", width: 20, cell: ({ measure }) => said(measure.deadlines) },
  { head: "条款原文", width: 80, cell: ({ measure }) => measure.text },
  { head: "人工核对", width: 10, cell: ({ measure }) => (measure.reviewed ? "已核对" : "未核对") },
];

/** What fits or may fit, expired ones last. */
export function matchesToSave({ current, expired }: MeasuresResponse): readonly Match[] {
  return [...current, ...expired].filter(({ fit }) => fit !== "does-not-fit");
}

function said(words: readonly Words[]): string {
  return [...new Set(words.map((one) => one.words.replace(/\s+/g, "")))].join("；");
}
