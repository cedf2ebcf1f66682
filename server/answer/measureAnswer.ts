import type { Measure } from "../../core/measure.ts";
import type { Match } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import { matchMeasures } from "../measures/matchingMeasures.ts";
import { profileOf } from "../measures/profileOf.ts";
import { bodySentences } from "./bodySentences.ts";
import { citation, verbatimQuote } from "./cite.ts";

/** A caller keeps no more than this in mind; the finder page lists the rest. */
const MOST = 8;
/** Longer than this, a sentence is no line of a list. */
const READABLE = 110;

/**
 * 「我开小饭馆能享受什么」: the measures that fit what the asker says of themselves, one a line, each
 * with its clause; undefined for any question on one matter.
 */
export function measureAnswer(
  question: string,
  measures: readonly Measure[],
  corpus: Corpus,
  asOf: string,
): AnswerResult | undefined {
  const profile = profileOf(question);
  if (!profile) return undefined;
  const matches = matchMeasures(measures, profile, asOf)
    .filter(isForAsker)
    .sort((a, b) => rank(a, profile) - rank(b, profile));
  const told = matches.slice(0, MOST).flatMap((match, i) => line(match, i + 1, corpus, asOf));
  if (told.length === 0) return undefined;
  const more =
    matches.length > MOST ? [`另有 ${matches.length - MOST} 项，可在“找政策”页查看。`] : [];
  return {
    status: "answered",
    reason: null,
    answer: [...told.map(({ text }) => text), ...more].join("\n"),
    citations: told.map(({ cited }) => cited),
    related: [],
    followUps: [],
    timings: { retrieveMs: 0, composeMs: 0 },
  };
}

/** What gives something, and is meant for the asker in so many words: 餐饮企业, 高校毕业生. */
function isForAsker({ measure, fit, decisions }: Match): boolean {
  const gives = measure.kinds.some(({ value }) => value !== "义务" && value !== "禁止");
  const named = decisions.some(({ state }) => state === "fits");
  return fit !== "does-not-fit" && gives && named;
}

/** What still runs comes before what has run out; what is for the asker's own trade before what is for many. */
function rank({ measure, validity }: Match, { trade }: Profile): number {
  const isOwn = trade !== undefined && measure.trades.some(({ value }) => value === trade);
  return (validity.state === "expired" ? 2 : 0) + (isOwn ? 0 : 1);
}

function line({ measure, decisions }: Match, label: number, corpus: Corpus, asOf: string) {
  const unit = corpus.unitOf.get(measure.id);
  if (!unit) return [];
  const words = givingSentence(unit, measure, decisions);
  const cited = citation(unit, label, verbatimQuote(unit, words), asOf);
  const kind = measure.kinds[0]?.value ?? "支持";
  const expired =
    cited.validity.state === "expired" ? `（执行期限${cited.validity.text}，已过）` : "";
  return [{ text: `${kind}${expired}：${words.replace(/[；;]$/u, "。")}[${label}]`, cited }];
}

/**
 * The sentence that gives something to the asker: one that names them before one that only gives,
 * figures before intentions, and never a title where the clause says more.
 */
function givingSentence(unit: Unit, measure: Measure, decisions: Match["decisions"]): string {
  const deciding = decisions.flatMap(({ state, words }) =>
    state === "fits" && !words.heading ? [words.words] : [],
  );
  const holds = (sentence: string, readings: readonly { readonly words: string }[]) =>
    readings.some(({ words }) => sentence.includes(words) || words.includes(sentence));
  const worth = (sentence: string) =>
    (deciding.some((words) => sentence.includes(words)) ? 2 : 0) +
    (holds(sentence, measure.amounts) ? 2 : 0) +
    (holds(sentence, measure.kinds) ? 1 : 0) +
    (holds(sentence, measure.what) ? 1 : 0) -
    (isTitle(sentence, unit) ? 3 : 0) -
    (sentence.length > READABLE ? 1 : 0);
  const [best] = [...bodySentences(unit)].sort((a, b) => worth(b) - worth(a));
  return best ?? measure.what[0]?.words ?? unit.text;
}

function isTitle(sentence: string, { clause }: Unit): boolean {
  const bare = sentence.replace(/[\s*。；：]/gu, "");
  return bare === clause.heading?.replace(/[\s*。；：]/gu, "");
}
