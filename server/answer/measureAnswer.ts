import type { Measure } from "../../core/measure.ts";
import type { Match } from "../../core/measureProtocol.ts";
import type { Profile } from "../../core/profile.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { AskedProfile } from "../measures/askedProfile.ts";
import { matchMeasures } from "../measures/matchingMeasures.ts";
import { questionBack } from "../measures/questionBack.ts";
import { mainKind, spreadOverKinds } from "../measures/spreadOverKinds.ts";
import { cautionOf } from "./caution.ts";
import { citation, verbatimQuote } from "./cite.ts";
import { tellingWords } from "./tellingWords.ts";

/** A caller keeps no more than this in mind; the finder page lists the rest. */
const MOST = 8;

/**
 * 「我开小饭馆能享受什么」: the measures that fit what the asker says of themselves, by kind, one a
 * line, each with its clause, and at most one question back; undefined where nothing fits.
 */
export function measureAnswer(
  { profile, isReply }: AskedProfile,
  measures: readonly Measure[],
  corpus: Corpus,
  asOf: string,
): AnswerResult | undefined {
  const matches = matchMeasures(measures, profile, asOf).filter(isForAsker);
  const listed = settledFirst(spreadOverKinds(currentFirst(matches, profile), MOST));
  const told = listed.flatMap((match, i) => line(match, i + 1, corpus, asOf));
  if (told.length === 0) return undefined;
  const back = isReply ? undefined : questionBack(listed, profile);
  const lines = [
    ...expiredLine(listed, asOf),
    ...told.map(({ text }) => text),
    ...moreLine(matches.length - listed.length),
    ...(back ? [back.words] : []),
  ];
  return {
    status: "answered",
    reason: null,
    answer: lines.join("\n"),
    citations: told.map(({ cited }) => cited),
    related: [],
    followUps: back?.replies ?? [],
    timings: { retrieveMs: 0, composeMs: 0 },
    profile,
  };
}

/** What gives something, and is meant for the asker in so many words: 餐饮企业, 高校毕业生. */
function isForAsker({ measure, fit, decisions }: Match): boolean {
  const gives = measure.kinds.some(({ value }) => value !== "义务" && value !== "禁止");
  const named = decisions.some(({ state }) => state === "fits");
  return fit !== "does-not-fit" && gives && named;
}

/** What is still given before what is over; the asker's own trade before all services; a figure before none. */
function currentFirst(matches: readonly Match[], { trade }: Profile): readonly Match[] {
  const rank = ({ validity, measure: { trades, amounts } }: Match) =>
    (validity.state === "expired" ? 4 : 0) +
    (trades.some(({ value }) => value === trade) ? 0 : 2) +
    (amounts.length > 0 ? 0 : 1);
  return matches.toSorted((a, b) => rank(a) - rank(b));
}

/** What the reply has just settled is what the asker looks for. */
function settledFirst(matches: readonly Match[]): readonly Match[] {
  const isSettled = ({ decisions }: Match) => decisions.some(({ asked }) => asked === "tenancy");
  return [...matches.filter(isSettled), ...matches.filter((match) => !isSettled(match))];
}

/** 2022 measures asked about years later: what was given then is told, and that it is over. */
function expiredLine(listed: readonly Match[], asOf: string): readonly string[] {
  const over = listed.filter(({ validity }) => validity.state === "expired").length;
  return over > 0
    ? [
        `以下${listed.length}项按${asOf}看有${over}项已到期，写的是当时的规定；未写期限的，请向责任单位核实。`,
      ]
    : [];
}

function moreLine(more: number): readonly string[] {
  return more > 0 ? [`另有${more}项，可在“找政策”页查看。`] : [];
}

function line(match: Match, label: number, corpus: Corpus, asOf: string) {
  const unit = corpus.unitOf.get(match.measure.id);
  const words = unit && tellingWords(match, unit.clause.heading);
  if (!unit || !words) return [];
  const cited = citation(unit, label, verbatimQuote(unit, words), asOf);
  const caution = cautionOf(unit, cited.validity);
  return [{ text: `${mainKind(match.measure)}：${caution}${words}[${label}]`, cited }];
}
