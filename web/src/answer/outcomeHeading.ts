import type { AnswerResult, RefusalReason } from "../../../core/protocol.ts";

const REFUSAL_HEADINGS: Record<RefusalReason, string> = {
  "not-in-corpus": "公报中没有规定",
  "out-of-scope": "不属于公报政策的问题",
  ambiguous: "问题还不够明确",
  "personal-data": "不提供个人信息",
  unsafe: "这个问题不能回答",
};

/** What stands above an answer, so that a refusal can't be taken for one. */
export function outcomeHeading({
  status,
  reason,
}: Pick<AnswerResult, "status" | "reason">): string {
  if (status === "refused") return REFUSAL_HEADINGS[reason ?? "not-in-corpus"];
  if (status === "clarify") return "请再说明一点";
  if (status === "partial") return "公报只回答了一部分";
  return "答复";
}
