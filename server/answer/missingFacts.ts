import { askedKinds } from "../question/factKinds.ts";
import { partsOf } from "../question/parts.ts";
import type { Candidate } from "../retrieve/candidate.ts";

/** Kinds of fact that a document says or does not say, as a caller would name them. */
const NAMES: Readonly<Record<string, string>> = {
  phone: "联系电话",
  web: "网址",
  address: "办理地点",
  materials: "申请材料",
  money: "具体金额",
};

/**
 * What a question with several parts asks for and its clauses do not say: the rest is answered and
 * this is named. 能缓多久，要填什么表 → the period, and 申请材料 is missing.
 */
export function missingFacts(question: string, evidence: readonly Candidate[]): readonly string[] {
  const parts = partsOf(question);
  if (parts.length < 2) return [];
  const words = evidence.map(({ unit }) => unit.text).join("\n");
  const missing = parts.map((part) =>
    askedKinds(part).filter(({ kind, holds }) => NAMES[kind] && !holds.test(words)),
  );
  const someMet = missing.some((kinds) => kinds.length === 0);
  return someMet ? [...new Set(missing.flat().map(({ kind }) => NAMES[kind] ?? kind))] : [];
}
