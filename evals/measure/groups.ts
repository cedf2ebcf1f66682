import type { GoldenQuestion } from "../questions/goldenQuestion.ts";
import { audiences, questionTypes } from "../questions/goldenQuestion.ts";

/** A part of the questions that is measured by itself. */
export interface Group {
  readonly name: string;
  readonly kind: "all" | "type" | "audience";
  readonly chinese: string;
  readonly holds: (question: GoldenQuestion) => boolean;
}

const typeNames: Readonly<Record<GoldenQuestion["type"], string>> = {
  direct: "直接问",
  colloquial: "口语",
  numeric: "数字",
  multi: "多条款",
  who: "找谁",
  table: "表格",
  temporal: "时效",
  noisy: "错字繁体",
  followup: "追问",
  unanswerable: "答不了",
  falsepremise: "前提有误",
  adversarial: "诱导",
};

const audienceNames: Readonly<Record<GoldenQuestion["audience"], string>> = {
  business: "经营者",
  resident: "居民",
  hotline: "热线话务员",
};

export const groups: readonly Group[] = [
  { name: "all", kind: "all", chinese: "全部", holds: () => true },
  ...questionTypes.map(
    (name): Group => ({
      name,
      kind: "type",
      chinese: typeNames[name],
      holds: ({ type }) => type === name,
    }),
  ),
  ...audiences.map(
    (name): Group => ({
      name,
      kind: "audience",
      chinese: audienceNames[name],
      holds: ({ audience }) => audience === name,
    }),
  ),
];
