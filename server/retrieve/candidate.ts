import type { Unit } from "../corpus/corpus.ts";

/** What each lane says of a clause, 0 to 1 unless said otherwise; the ranking weighs these and nothing else. */
export interface Signals {
  /** Cosine of the clause (or its best piece) under its breadcrumb. */
  readonly chunk: number;
  /** Cosine of its best sentence. */
  readonly sentence: number;
  /** Cosine of the nearest question people ask of it, and of the second. */
  readonly asked: number;
  readonly askedSecond: number;
  /** Its part among the nearest asked questions of all clauses, nearer ones counting more. */
  readonly askedShare: number;
  /** BM25 over the clause's words, saturated. */
  readonly lexical: number;
  /** Share of the question's key terms, by their rarity, that the clause holds. */
  readonly coverage: number;
  /** The same, with its asked questions counted as its words. */
  readonly coverageAsked: number;
  /** Share of the kinds of fact asked for that the clause holds; 1 where none is asked for. */
  readonly kinds: number;
  /** 1 where a person is asked for and the clause is a list of people. */
  readonly people: number;
  /** 1 where the clause is for the asker's trade, -1 where it is for another, else 0. */
  readonly trade: number;
  /** 1 where the question names this clause's address. */
  readonly exact: number;
  /** 1 where the question names this clause's document. */
  readonly document: number;
  /** 1 for the clause that the last answer was taken from, in a follow-up. */
  readonly context: number;
  /** 1 for a notice, a preamble or a closing: it answers little and shares words with all. */
  readonly frame: number;
}

export type SignalName = keyof Signals;

/** Verbatim words of a clause that answer an asked question, and how near that question is. */
export interface AskedAnchor {
  readonly answeredAt: string;
  readonly cosine: number;
}

export interface Candidate {
  readonly unit: Unit;
  readonly signals: Signals;
  readonly score: number;
  /** The sentence of the clause that is nearest to the question. */
  readonly nearestSentence?: string;
  /** The nearest question that is asked of it. */
  readonly nearestAsked?: string;
  /** Where the nearest questions find their answer, nearest first. */
  readonly anchors: readonly AskedAnchor[];
}
