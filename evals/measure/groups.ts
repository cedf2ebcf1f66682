import {
  audiences,
  type GoldenQuestion,
  type QuestionType,
  questionTypes,
} from "../questions/goldenQuestion.ts";

/** A part of the questions that is measured by itself. */
export interface Group {
  readonly name: string;
  readonly kind: "all" | "type" | "audience" | "document";
  readonly chinese: string;
  readonly holds: (question: GoldenQuestion) => boolean;
}

const typeNames: Readonly<Record<QuestionType, string>> = {
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

/** All groups that some question belongs to. */
export function groupsOf(questions: readonly GoldenQuestion[]): Group[] {
  const documents = questions.flatMap(({ evidence }) => evidence.map((e) => e.documentNumber));
  const groups: Group[] = [
    { name: "all", kind: "all", chinese: "全部", holds: () => true },
    ...questionTypes.map((type) => group("type", type, typeNames[type], (q) => q.type === type)),
    ...audiences.map((name) =>
      group("audience", name, audienceNames[name], ({ audience }) => audience === name),
    ),
    ...[...new Set(documents)].sort().map((number) => documentGroup(number)),
  ];
  return groups.filter(({ holds }) => questions.some(holds));
}

function documentGroup(number: string): Group {
  return group("document", number, number, ({ evidence }) =>
    evidence.some(({ documentNumber }) => documentNumber === number),
  );
}

function group(kind: Group["kind"], name: string, chinese: string, holds: Group["holds"]): Group {
  return { kind, name, chinese, holds };
}
