import type { ClauseNode, PolicyDocument } from "../../../core/clause.ts";
import { comparable } from "../../../core/comparable.ts";
import type { Unit } from "../../corpus/corpus.ts";

/** A clause of a made-up document, with the given words. */
export function fakeUnit(text: string, overrides: Partial<ClauseNode> = {}): Unit {
  const clause: ClauseNode = {
    clauseId: "朔政办发〔2022〕18号#一.1",
    label: "1.",
    clausePath: "一、1",
    kind: "division",
    text,
    children: [],
    source: { firstLine: 1, lastLine: 1 },
    citable: true,
    responsibleUnits: [],
    references: [],
    ...overrides,
  };
  const document: PolicyDocument = {
    documentNumber: "朔政办发〔2022〕18号",
    title: "朔州市促进服务业领域困难行业恢复发展的具体措施",
    noticeTitle: "关于印发具体措施的通知",
    issuingAuthority: "朔州市人民政府办公室",
    addressees: "",
    documentDate: "2022-06-27",
    sourceFile: "gazette.md",
    source: { firstLine: 1, lastLine: 1 },
    clauses: [clause],
  };
  return {
    document,
    clause,
    above: [],
    clauseId: clause.clauseId,
    text,
    comparableText: comparable(text),
  };
}
