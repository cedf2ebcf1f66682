import type { Citation } from "../../core/protocol.ts";
import type { FactKind } from "../question/factKinds.ts";
import { standingAsked } from "../question/standing.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import { citation, verbatimQuote } from "./cite.ts";
import { tradeHeading } from "./evidence/tradeVariants.ts";
import { openingOf } from "./opening.ts";
import { pickSentences, type SentenceNeeds, sentenceScore } from "./pickSentences.ts";
import { NO_PREMISE, premiseOf } from "./premise/premiseOf.ts";
import { readOut } from "./readOut.ts";
import { rosterLines } from "./rosterLines.ts";
import { statements } from "./statements.ts";

export interface Asking {
  readonly asked: string;
  readonly kinds: readonly FactKind[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

export interface Composed {
  /** One statement a line, each with its marker. */
  readonly lines: readonly string[];
  readonly citations: readonly Citation[];
}

/** More offices than this are listed only when they are asked for. */
const FEW_OFFICES = 4;

/** The answer in the clauses' own words: what answers, then the office in charge. */
export function compose(
  evidence: readonly Candidate[],
  needsOf: (candidate: Candidate) => SentenceNeeds,
  asking: Asking,
): Composed {
  const told = evidence.map((candidate, i) =>
    tellClause(candidate, needsOf(candidate), i + 1, asking),
  );
  const trades = evidence.map(({ unit }) => tradeHeading(unit));
  const differ = new Set(trades).size > 1;
  return {
    lines: told.flatMap(({ lines: [first, ...more] }, i) =>
      differ && trades[i] ? [`${trades[i]}：${first}`, ...more] : [first, ...more],
    ),
    citations: told.map(({ cited }) => cited),
  };
}

function tellClause(
  { unit, signals }: Candidate,
  needs: SentenceNeeds,
  label: number,
  asking: Asking,
): { readonly lines: readonly [string, ...string[]]; readonly cited: Citation } {
  const { asked, kinds, asOf } = asking;
  const isFirst = label === 1;
  const picked = rosterLines(unit, asked) ?? pickSentences(statements(unit), needs);
  const ranked = [...picked].sort((a, b) => sentenceScore(b, needs) - sentenceScore(a, needs));
  const premise = isFirst ? premiseOf(asked, unit, ranked) : NO_PREMISE;
  // Who asks for a clause by its number, and for nothing in it, wants it as it stands.
  const asItStands = signals.exact > 0 && kinds.length === 0;
  const best = premise.sentence ?? (asItStands ? picked[0] : ranked[0]) ?? "";
  const cited = citation(unit, label, verbatimQuote(unit, best), asOf);
  const opening = openingOf(unit, cited.validity, isFirst ? standingAsked(asked) : undefined);
  // What was right of a measure that has run out is not right any more.
  const stale = cited.validity.state === "expired" && premise.agrees;
  const words = `${opening}${stale ? "" : premise.words}${readOut(picked, best)}[${label}]`;
  const offices = officesOf(unit.clause.responsibleUnits, kinds);
  return { lines: offices ? [words, `${offices}[${label}]`] : [words], cited };
}

function officesOf(
  responsible: readonly { readonly written: string }[],
  kinds: readonly FactKind[],
): string | undefined {
  const asked = kinds.some(({ kind }) => kind === "office" || kind === "procedure");
  const told = responsible.length > 0 && (asked || responsible.length <= FEW_OFFICES);
  return told ? `责任单位：${responsible.map(({ written }) => written).join("、")}。` : undefined;
}
