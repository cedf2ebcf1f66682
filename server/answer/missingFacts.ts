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
/** Somebody is made responsible: a name alone, as in 政府和社会资本合作, is none. */
const IN_CHARGE =
  /负责|牵头|主管|责任单位|[市县区省](?:人民)?政府|局|委员会|办公室|部门|机关|专班|领导小组/u;

/** 鉴定费用谁出 · 谁掏钱 */
const ASKS_PAYER =
  /谁来?(?:出钱|掏钱|付钱|出这|掏这|承担费|负担费)|(?:费用?|钱)(?:由|归|让|该)?谁来?(?:出|掏|付|承担|负担)/u;
const PAYS = /费|资金|财政|出资|承担|购买服务|补贴|补助|免|保障/u;

/**
 * What the question asks for and its clauses do not say: the rest is answered and this is named.
 * 能缓多久，要填什么表 → the period, and 申请材料 is missing; 沉陷区搬迁归谁管 → the measure, and no office.
 */
export function missingFacts(question: string, evidence: readonly Candidate[]): readonly string[] {
  return [
    ...missingParts(question, evidence),
    ...missingOffice(question, evidence),
    ...missingPayer(question, evidence),
  ];
}

function missingParts(question: string, evidence: readonly Candidate[]): readonly string[] {
  const parts = partsOf(question);
  if (parts.length < 2) return [];
  const words = evidence.map(({ unit }) => unit.text).join("\n");
  const missing = parts.map((part) =>
    askedKinds(part).filter(({ kind, holds }) => NAMES[kind] && !holds.test(words)),
  );
  const someMet = missing.some((kinds) => kinds.length === 0);
  return someMet ? [...new Set(missing.flat().map(({ kind }) => NAMES[kind] ?? kind))] : [];
}

function missingOffice(question: string, evidence: readonly Candidate[]): readonly string[] {
  if (!askedKinds(question).some(({ kind }) => kind === "office")) return [];
  const named = evidence.some(
    ({ unit }) => unit.clause.responsibleUnits.length > 0 || IN_CHARGE.test(unit.text),
  );
  return named ? [] : ["负责部门"];
}

function missingPayer(question: string, evidence: readonly Candidate[]): readonly string[] {
  if (!ASKS_PAYER.test(question)) return [];
  return evidence.some(({ unit }) => PAYS.test(unit.text)) ? [] : ["费用由谁承担"];
}
