import type { Reference } from "../../../core/clause.ts";
import { documentNumbersIn } from "../documents/documentNumber.ts";

type Relation = Reference["relation"];

const OWN_ARTICLES =
  /本(?:办法|规定|细则|方案|措施|条例)((?:第[一二三四五六七八九十百]+条[、，和及]?(?:第[一二三四五六七八九十]+款[、，和及]?)?)+)/g;
const ARTICLE = /第[一二三四五六七八九十百]+条/g;
const TITLED =
  /《([^《》]{2,60}(?:〈[^〉]{1,60}〉[^《》]{0,30})?)》(?:[（(]([^（）()]{4,40}号)[）)])?/g;
/** 传染病防治法 and 地质灾害防治条例 are laws, a 管理办法 is a document. */
const LAW = /(?:(?<!办)法|条例)$/;

/** 本办法第二十一条 · （朔政发〔2013〕36号）同时废止 · 根据《…》: what a clause points to. */
export function referencesIn(
  text: string,
  documentNumber: string,
  articles: ReadonlySet<string>,
): Reference[] {
  return [
    ...ownArticles(text, documentNumber, articles),
    ...titledDocuments(text),
    ...bareNumbers(text, documentNumber),
  ];
}

function ownArticles(
  text: string,
  documentNumber: string,
  articles: ReadonlySet<string>,
): Reference[] {
  return [...text.matchAll(OWN_ARTICLES)].flatMap((list) =>
    [...(list[1] ?? "").matchAll(ARTICLE)].map(([article]) => ({
      kind: "clause" as const,
      relation: "mentions" as const,
      text: article,
      documentNumber,
      ...(articles.has(article) ? { clauseId: `${documentNumber}#${article}` } : {}),
    })),
  );
}

function titledDocuments(text: string): Reference[] {
  return [...text.matchAll(TITLED)].map((match) => {
    const number = documentNumbersIn(match[2] ?? "")[0]?.number;
    const relation = relationAt(text, match.index, match.index + match[0].length);
    const kind = !number && LAW.test(match[1] ?? "") ? "law" : "document";
    return { kind, relation, text: match[0], ...(number ? { documentNumber: number } : {}) };
  });
}

/** A number without a title beside it: 按照朔政发〔2021〕3号要求 */
function bareNumbers(text: string, ownNumber: string): Reference[] {
  return documentNumbersIn(text)
    .filter(
      ({ number, index }) =>
        number !== ownNumber && !/[》][（(]$/.test(text.slice(Math.max(0, index - 2), index)),
    )
    .map(({ number, words, index }) => ({
      kind: "document",
      relation: relationAt(text, index, index + words.length),
      text: words,
      documentNumber: number,
    }));
}

function relationAt(text: string, start: number, end: number): Relation {
  const sentenceEnd = text.indexOf("。", end);
  const after = text.slice(end, sentenceEnd === -1 ? text.length : sentenceEnd);
  if (/(?:同时|一并)?(?:废止|失效)$/.test(after) && !/[；;]/.test(after)) return "repeals";
  const before = text.slice(text.lastIndexOf("。", start - 1) + 1, start);
  return /(?:根据|依据|按照|依照|贯彻落实|落实)[^，。]{0,80}$/.test(before)
    ? "based-on"
    : "mentions";
}
