import type { Unit } from "../corpus/corpus.ts";

/** What each lane says of a clause; the ranking weighs these and nothing else. */
export interface Signals {
  /** Cosine of the clause (or its best piece) under its breadcrumb. */
  readonly chunk: number;
  /** Cosine of its best sentence. */
  readonly sentence: number;
  /** Cosine of the nearest question people ask of it, and of the second. */
  readonly asked: number;
  readonly askedSecond: number;
  /** BM25 over the clause's words, 0 to 1 within one question. */
  readonly lexical: number;
  /** BM25 over the words of its asked questions, 0 to 1 within one question. */
  readonly lexicalAsked: number;
  /** Share of the question's key terms, by their rarity, that the clause or its questions hold. */
  readonly coverage: number;
  /** 1 where the question names this clause's address. */
  readonly exact: number;
  /** 1 where the question names this clause's document. */
  readonly document: number;
}

export interface Candidate {
  readonly unit: Unit;
  readonly signals: Signals;
  readonly score: number;
  /** The sentence of the clause that is nearest to the question. */
  readonly nearestSentence?: string;
  /** The nearest asked question, and the words that answer it. */
  readonly nearestAsked?: string;
  readonly answeredAt?: string;
}
