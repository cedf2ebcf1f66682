import { withDescendants } from "../../core/citableClauses.ts";
import type { PolicyDocument } from "../../core/clause.ts";
import { fitsName } from "./fitsName.ts";

/** Words that stand in many titles and tell none apart. */
export const COMMON =
  /朔州市?|“?十四五”?|规划|关于|印发|通知|实施|工作|方案|管理|办法|措施|具体|安排|重点|促进|进一步|加强|成立|建设|发展|体系|年度|山西省?/gu;

/** What a document calls itself, at the end of its name. */
const SORT = "规划|方案|办法|措施|安排|批复|专班|领导小组|小组|通知";
/** Said of any document; without an address behind it, it is rather said of a matter. */
const LOOSE = `${SORT}|文件|规定|报告|政策|计划|要点`;
/** Of these one is said for another: 措施 of what calls itself 方案. A 规划 is no 批复. */
const ALIKE = /方案|办法|措施|安排/u;
const ANY = /^(?:通知|文件|规定|报告|政策|计划|要点)?$/u;
/** 专栏1 · 第三条 · 一、 · （五） · 附件 behind a name, so that it must be a document's. */
const NUMBER = "[一二三四五六七八九十百\\d]{1,5}";
const LABEL = `第\\s?[（(]?${NUMBER}[)）]?\\s?(?:[编章节条款项点]|部分)|专栏|附件|表\\s?\\d|${NUMBER}、|[（(]${NUMBER}[)）]`;
const ADDRESS = `\\s?(?:里面?|中|那个|后面)?的?\\s?(?=${LABEL})`;
const CITED = new RegExp(`(${LOOSE})?》?${ADDRESS}`, "gu");
const ALONE = new RegExp(`(${SORT})`, "gu");

/** 请问去年出的自建房 → 自建房. */
const LEADING =
  /^.*(?:请问|咨询|根据|按照|依据|依照|关于|对于|看看|一下|[问按看和与跟及的在是把对从到说讲市里]|[这那][个份项]?|朔[州城]|平鲁|山阴|应县|右玉|怀仁|我们|咱们?)/u;
const LONGEST = 20;

interface SaidName {
  readonly name: string;
  /** 规划 of 人社规划; none in 土壤普查第三条. */
  readonly sort: string;
  readonly cited: boolean;
}

/**
 * What people call a document in front of an address, or by its sort: 人社规划专栏1 · 自建房方案. For each
 * name the one document that it fits, undefined where it fits several alike.
 */
export function shortNames(
  question: string,
  documents: readonly PolicyDocument[],
): readonly (PolicyDocument | undefined)[] {
  return saidNames(question)
    .map((said) => documentsOf(said, documents))
    .filter(({ length }) => length > 0)
    .map((fitting) => (fitting.length === 1 ? fitting[0] : undefined));
}

function saidNames(question: string): readonly SaidName[] {
  const read = (pattern: RegExp, cited: boolean) => {
    let end = -1;
    return [...question.matchAll(pattern)].flatMap(({ index, 0: written, 1: sort = "" }) => {
      // The address of a name that was read with its sort is met again without it.
      const again = index === end;
      end = index + written.length;
      const name = nameBefore(question, index);
      return again || name.length < 2 ? [] : [{ name, sort, cited }];
    });
  };
  return [...read(CITED, true), ...read(ALONE, false)];
}

function nameBefore(question: string, at: number): string {
  const run = /[\p{Script=Han}“”"《、]*$/u.exec(question.slice(Math.max(0, at - LONGEST), at));
  return (run?.[0] ?? "")
    .replace(/的$/u, "")
    .replace(LEADING, "")
    .replace(COMMON, "")
    .replace(/[^\p{Script=Han}]/gu, "");
}

/** A title of the same sort comes first, then a heading (纾困措施), then a title of a like sort. */
function documentsOf(
  { name, sort, cited }: SaidName,
  documents: readonly PolicyDocument[],
): readonly PolicyDocument[] {
  const titled = documents.filter(({ title }) => fitsName(name, title.replace(COMMON, " ")));
  const same = titled.filter(({ title }) => title.includes(sort));
  if (same.length > 0 || !cited) return same;
  const headed = documents.filter((document) => heads(document, name, sort));
  return headed.length > 0 ? headed : titled.filter(({ title }) => mayBe(sort, title));
}

function heads(document: PolicyDocument, name: string, sort: string): boolean {
  return document.clauses
    .flatMap((clause) => [...withDescendants(clause)])
    .some(({ heading }) => heading?.includes(name) && heading.includes(sort));
}

/** Documents that can be meant by what the question cites: none but plans by 交通规划第三条. */
export function ofCitedSorts(
  question: string,
  documents: readonly PolicyDocument[],
): readonly PolicyDocument[] {
  const sorts = [...question.matchAll(CITED)].flatMap(({ 1: sort }) => sort ?? []);
  if (sorts.length === 0) return documents;
  return documents.filter(({ title }) => sorts.some((sort) => mayBe(sort, title)));
}

function mayBe(sort: string, title: string): boolean {
  return ANY.test(sort) || title.includes(sort) || (ALIKE.test(sort) && ALIKE.test(title));
}
