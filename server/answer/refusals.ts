import type { AnswerResult, RefusalReason, RelatedClause } from "../../core/protocol.ts";

type Timings = AnswerResult["timings"];

const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  "not-in-corpus": "现有文件没有规定这一点。",
  "out-of-scope": "这个问题不在本市政策文件的范围内，无法回答。",
  ambiguous: "请再说明一点：您问的是哪一项？",
  "personal-data": "涉及个人信息，不能提供。",
  unsafe: "这个请求不能照办。可以直接问政策规定本身。",
};

/** A refusal still hands over the nearest clauses and, where one is named, the office to turn to. */
export function refusal(
  reason: RefusalReason,
  related: readonly RelatedClause[],
  timings: Timings,
  detail = "",
): AnswerResult {
  const offices = related[0]?.responsibleUnits.slice(0, 2) ?? [];
  const turnTo =
    reason === "not-in-corpus" && offices.length > 0 ? `可以向${offices.join("、")}咨询。` : "";
  const near =
    reason === "not-in-corpus" && related.length > 0 ? "下面是最接近的条款，供参考。" : "";
  return {
    status: "refused",
    reason,
    answer: `${detail || SENTENCES[reason]}${near}${turnTo}`,
    citations: [],
    related,
    followUps: [],
    timings,
  };
}

/** What is asked back where the words fit several matters. */
export const WHICH = "请再说明一点：您问的是哪一项？可以从下面选一个，或补充行业、事项、文件名。";

/** One question back, with choices that stand in the documents. */
export function clarification(
  question: string,
  choices: readonly string[],
  related: readonly RelatedClause[],
  timings: Timings,
): AnswerResult {
  return {
    status: "clarify",
    reason: "ambiguous",
    answer: question,
    citations: [],
    related,
    followUps: choices,
    timings,
  };
}

const EXAMPLES = [
  "我开饭馆的，房租能免几个月？",
  "自建房出租前要做房屋安全鉴定吗？",
  "规范性文件有效期最长几年？",
];

export function greeting(): AnswerResult {
  return {
    status: "answered",
    reason: null,
    answer: "您好！我根据市政府公报回答政策问题，并给出文号和条款。可以这样问：",
    citations: [],
    related: [],
    followUps: EXAMPLES,
    timings: { retrieveMs: 0, composeMs: 0 },
  };
}
