import type { Measure } from "../../core/measure.ts";
import type { Match } from "../../core/measureProtocol.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { matchMeasures } from "../measures/matchingMeasures.ts";
import { profileOf } from "../measures/profileOf.ts";
import { cautionOf } from "./caution.ts";
import { citation, verbatimQuote } from "./cite.ts";

/** A caller keeps no more than this in mind; the finder page lists the rest. */
const MOST = 8;

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
  const matches = matchMeasures(measures, profile, asOf).filter(isForAsker);
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

function line({ measure }: Match, label: number, corpus: Corpus, asOf: string) {
  const unit = corpus.unitOf.get(measure.id);
  const words = measure.what[0]?.words;
  if (!unit || !words) return [];
  const cited = citation(unit, label, verbatimQuote(unit, words), asOf);
  const kind = measure.kinds[0]?.value ?? "支持";
  return [{ text: `${kind}：${cautionOf(unit, cited.validity)}${words}[${label}]`, cited }];
}
