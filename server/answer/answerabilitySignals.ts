import type { Unit } from "../corpus/corpus.ts";
import { askedKinds, countedIn, FACT_KINDS, holdsCount } from "../question/factKinds.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import { partsOf } from "../question/parts.ts";
import { counties, otherPlaces } from "../question/places.ts";
import { createNarrowing } from "../question/qualifiers.ts";
import { seatsIn } from "../question/seats.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { PassageHit } from "../retrieve/denseLane.ts";
import { rarestUnmet } from "../retrieve/keyTerms.ts";
import type { Retrieval } from "../retrieve/retriever.ts";

/** What speaks for and against the first clause answering the question, by name. */
export type AnswerabilitySignals = Readonly<Record<string, number>>;

/**
 * A long question lies farther from every stored one, which must not count against it; beyond these
 * numbers of terms its length says no more. 房租减免几个月 is asked as seriously as a long one.
 */
const SHORT = 6;
const LONG = 8;
/** Kinds of fact that differ from county to county. */
const FIGURES: ReadonlySet<string> = new Set(["money", "percent", "date", "person", "address"]);
/** A sentence with a lower cosine is about something else. */
const NEAR = 0.55;
/** Clauses that may share the parts of a question among them. */
const PARTS_MET_BY = 3;
const CASE =
  /(?:我|俺|咱)(?:们|家|的|店|厂|公司)*.{0,16}(?:批下来|批了[吗没么]|到账|到哪一?步|进度|查一?查|查到|审到|通过了|发下来)|(?:上个?月|昨天|前天|上周).{0,12}(?:报|交|申请|递)/u;
const NEWS =
  /最新|今早|昨天|昨晚|刚刚|这两天|近日|新闻|天气(?!预报|趋势)|股票|[炭电券]股|大盘|推[一两几]只|房价|油价|彩票/u;

export function answerabilitySignals(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  units: number,
  lexicon: Lexicon,
): AnswerabilitySignals {
  const [first] = retrieval.candidates;
  if (!first) return {};
  const { unit, signals } = first;
  const kinds = askedKinds(question.asked);
  // A question with several parts is met by several clauses.
  const several = partsOf(question.asked).length > 1;
  const words = retrieval.candidates
    .slice(0, several ? PARTS_MET_BY : 1)
    .map((candidate) => candidate.unit.text)
    .join("\n");
  const nearest = [
    first.nearestSentence ?? unit.text,
    ...first.anchors.slice(0, 2).map(({ answeredAt }) => answeredAt),
  ].join("\n");
  const unmet = Object.fromEntries(
    FACT_KINDS.flatMap(({ kind, holds }) => {
      const asked = kinds.some((k) => k.kind === kind);
      return [
        [`${kind}Unmet`, asked && !holds.test(words) ? 1 : 0],
        [`${kind}Far`, asked && holds.test(words) && !holds.test(nearest) ? 1 : 0],
        [`${kind}Met`, asked && holds.test(nearest) ? 1 : 0],
      ];
    }),
  );
  const inForce = kinds.some(({ kind }) => kind === "force") || TILL_WHEN.test(question.asked);
  const years = inForce ? [] : yearsOf(question.asked);
  const isNarrower = createNarrowing(question.text, lexicon);
  const refused = retrieval.unansweredHits.filter(({ text }) => !isNarrower(text));
  const otherYear = years.some((year) => !coversYear(unit, year));
  const counted = countedIn(question.asked).length > 0;
  const asksFact = kinds.length > 0 || counted;
  const asksFigure = counted || kinds.some(({ kind }) => FIGURES.has(kind));
  const elsewhere = otherPlaces(question.asked).some((place) => !unit.text.includes(place));
  const seats = seatsIn(question.asked);
  const isHere = (seat: string) => unit.text.includes(seat);
  const bestAsked = retrieval.askedHits[0]?.cosine ?? 0;
  const here = refused.find((hit) => hit.clauseId === unit.clauseId);
  return {
    asked: signals.asked,
    bestAsked,
    sentence: signals.sentence,
    remote: Math.max(0, NEAR - signals.sentence),
    lexical: signals.lexical,
    coverage: signals.coverage,
    coverageAsked: signals.coverageAsked,
    people: signals.people,
    seatUnmet: signals.people > 0 && seats.length > 0 && !seats.some(isHere) ? 1 : 0,
    trade: signals.trade < 0 ? 1 : 0,
    otherTrade: isForOtherTrade(question.text, unit, lexicon) ? 1 : 0,
    frame: signals.frame,
    countUnmet: holdsCount(question.asked, words) === false ? 1 : 0,
    ...unmet,
    place: elsewhere ? 1 : 0,
    placeOfFact: elsewhere && asksFact ? 1 : 0,
    county: asksFigure && namesOtherCounty(question.asked, unit) ? 1 : 0,
    year: otherYear ? 1 : 0,
    yearOfFact: otherYear && asksFact ? 1 : 0,
    subject: lexicon.namesOtherSubject(question.asked, unit.text) ? 1 : 0,
    ownCase: CASE.test(question.asked) ? 1 : 0,
    news: NEWS.test(question.asked) ? 1 : 0,
    unanswered: refused[0]?.cosine ?? 0,
    unansweredThird: refused[2]?.cosine ?? 0,
    unansweredNearer: (refused[0]?.cosine ?? 0) - bestAsked,
    unansweredShare: shareOf(refused, retrieval.askedHits),
    unansweredHere: here ? here.cosine - signals.asked : -0.3,
    rarestUnmet: rarestUnmet(retrieval.terms, retrieval.heldWords(unit), units),
    terms: Math.min(LONG, Math.max(SHORT, retrieval.terms.length)) / LONG,
  };
}

/** A figure for one county; 今儿怀仁明儿应县 is about none. */
function namesOtherCounty(question: string, { text, document }: Unit): boolean {
  const [county, other] = new Set(counties(question));
  return county !== undefined && !other && !(document.title + text).includes(county);
}

/** 我开理发店的 under 餐饮业纾困措施: the clause or its heading names trades, and not the asker's. */
function isForOtherTrade(
  question: string,
  { above, clause, text }: Unit,
  { tradesOf }: Lexicon,
): boolean {
  const asked = tradesOf(question);
  const headings = [...above, clause].map(({ heading }) => heading ?? "").join(" ");
  const named = tradesOf(headings + text);
  return named.size > 0 && asked.size > 0 && ![...asked].some((trade) => named.has(trade));
}

/** So much nearer counts e times as much. */
const FADE = 0.08;

/** Part of the unanswered among the nearest questions of both sorts, nearer ones counting more. */
function shareOf(unanswered: readonly PassageHit[], asked: readonly PassageHit[]): number {
  const top = Math.max(unanswered[0]?.cosine ?? 0, asked[0]?.cosine ?? 0);
  const weigh = (hits: readonly PassageHit[]) =>
    hits.reduce((sum, { cosine }) => sum + Math.exp((cosine - top) / FADE), 0);
  const against = weigh(unanswered);
  return against / Math.max(1e-9, against + weigh(asked.slice(0, unanswered.length)));
}

/** 还在规划期里吗 · 2023年还有没: a year that is asked of, not one that the fact must carry. */
const TILL_WHEN = /还在|管到|规划期|还能|还有没|还免|还减|还算|到期|过期|明年/u;
/** Five-year plans by their first year. */
const PLANS: Readonly<Record<string, number>> = { 十三五: 2016, 十四五: 2021, 十五五: 2026 };

function yearsOf(text: string): readonly string[] {
  return text.match(/(?<!\d)20[0-4]\d(?!\d)/gu) ?? [];
}

/** A year is covered where it stands in the clause, in its document's title or in its validity. */
function coversYear({ clause, document, text }: Unit, year: string): boolean {
  const { from, until } = clause.validity ?? {};
  const within = (!from || year >= from.slice(0, 4)) && (!until || year <= until.slice(0, 4));
  const planned = Object.entries(PLANS).some(
    ([name, first]) => text.includes(name) && Number(year) >= first && Number(year) < first + 5,
  );
  const stated = text.includes(year) || document.documentNumber.includes(year);
  return stated || planned || (Boolean(from || until) && within);
}
