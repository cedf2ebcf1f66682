import type { Measure } from "../../core/measure.ts";
import type { Match } from "../../core/measureProtocol.ts";
import type { AnswerResult } from "../../core/protocol.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { AskedProfile } from "../measures/askedProfile.ts";
import { matchMeasures } from "../measures/matchingMeasures.ts";
import { questionBack } from "../measures/questionBack.ts";
import { mainKind, spreadOverKinds } from "../measures/spreadOverKinds.ts";
import { cautionOf } from "./caution.ts";
import { citation, verbatimQuote } from "./cite.ts";

/** A caller keeps no more than this in mind; the finder page lists the rest. */
const MOST = 8;
const SENTENCE = /[^。；;\n]+[。；;]?/gu;

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
  const listed = spreadOverKinds(currentFirst(matches), MOST);
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

function currentFirst(matches: readonly Match[]): readonly Match[] {
  const isOver = ({ validity }: Match) => validity.state === "expired";
  return [...matches.filter((match) => !isOver(match)), ...matches.filter(isOver)];
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
  const words = tellingWords(match);
  if (!unit || !words) return [];
  const cited = citation(unit, label, verbatimQuote(unit, words), asOf);
  const caution = cautionOf(unit, cited.validity);
  return [{ text: `${mainKind(match.measure)}：${caution}${words}[${label}]`, cited }];
}

/** The sentence for this tenant, where there is one for each; else the one that says most. */
function tellingWords({ measure, decisions }: Match): string | undefined {
  const tenancy = decisions.find(({ asked, state }) => asked === "tenancy" && state === "fits");
  const said = measure.what.map(({ words }) => words);
  if (!tenancy) return said[0];
  const sentences = [...said, ...(measure.text.match(SENTENCE) ?? [])];
  return sentences.find((words) => words.includes(tenancy.words.words)) ?? said[0];
}
