import { askedKinds, countedIn } from "./factKinds.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { counties, otherPlaces } from "./places.ts";

/** Kinds of fact that one figure answers. */
const SAME_KIND: Readonly<Record<string, string>> = { award: "money", web: "platform" };

/** Whose rule is asked of: 省里文件有效期是几年 is not asked by 文件有效期几年. */
const LEVEL = /省里|省上|外省|外地/gu;
/** One of a kind: 二手 is not asked by 新能源汽车有补贴吗. */
const SORT = /二手|[A-D]级|第[一二三四五]批/gu;

/** 除晋能控股外 asks of all the others. */
const EXCEPT = /除[^，,。]{1,16}外|不(?:算|含|包括|包含)(?!数)/u;

/** What narrows a question: the trade, the place, the year, the tax or benefit, the kind of fact. */
function qualifiersOf(question: string, lexicon: Lexicon): ReadonlySet<string> {
  return new Set([
    ...lexicon.tradesOf(question),
    ...otherPlaces(question),
    ...counties(question),
    ...lexicon.subjectsOf(question),
    ...askedKinds(question).map(({ kind }) => SAME_KIND[kind] ?? kind),
    ...countedIn(question),
    ...(question.match(/20\d{2}|去年|前年|明年/gu) ?? []),
    ...(question.match(LEVEL) ?? []),
    ...(question.match(SORT) ?? []),
  ]);
}

/**
 * Whether the other question is narrowed by something that this one does not say: that 工厂 are not
 * paid for is no reason to refuse 员工做核酸的钱谁出, nor is 一人补多少 to refuse 要培训多少人; nor whatever
 * is asked of 晋能控股 to refuse a question on all mines without it.
 */
export function createNarrowing(question: string, lexicon: Lexicon): (other: string) => boolean {
  const own = qualifiersOf(question, lexicon);
  const isOfOthers = EXCEPT.test(question);
  return (other) =>
    (isOfOthers && !EXCEPT.test(other)) ||
    [...qualifiersOf(other, lexicon)].some((qualifier) => !own.has(qualifier));
}
