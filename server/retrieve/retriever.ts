import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { comparable } from "../../core/comparable.ts";
import type { PolicyIndex } from "../../core/index/openIndex.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import type { Segmenter } from "../question/terms.ts";
import type { Candidate, Signals } from "./candidate.ts";
import { createDenseLane, type DenseHit } from "./denseLane.ts";
import type { ExactMatch } from "./exactLane.ts";
import { coverageOf, createKeyTermFinder, type KeyTerm } from "./keyTerms.ts";
import { createLexicalLane } from "./lexicalLane.ts";
import { rankingScore } from "./rankingScore.ts";

/** How many passages each lane is asked for; a clause that no lane brings cannot be found. */
const BREADTH = { chunk: 40, sentence: 60, asked: 60, lexical: 40 };

export interface Retrieval {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** What the question is about. */
  readonly terms: readonly KeyTerm[];
  /** Cosine of a sentence of the unit with the question. */
  sentenceCosine(unit: Unit, sentence: string): number;
}

export interface Retriever {
  /** @param text the question as understood: clean, whole, with its subject. */
  retrieve(text: string, names: ExactMatch): Promise<Retrieval>;
}

export function createRetriever(
  index: PolicyIndex,
  corpus: Corpus,
  embeddings: EmbeddingsInterface,
  segmenter: Segmenter,
): Retriever {
  const lanes = {
    chunk: createDenseLane(index.lanes.chunk, corpus),
    sentence: createDenseLane(index.lanes.sentence, corpus),
    asked: createDenseLane(index.lanes.asked, corpus),
  };
  const questions = askedWords(index, corpus);
  const words = createLexicalLane(corpus.units, (unit) => unit.text);
  const askedLane = createLexicalLane(corpus.units, (unit) => questions.get(unit.clauseId) ?? "");
  const keyTerms = createKeyTermFinder(corpus, segmenter);
  const positions = new Map(corpus.units.map((unit, i) => [unit.clauseId, i]));
  const held = corpus.units.map(
    (u) => u.comparableText + comparable(questions.get(u.clauseId) ?? ""),
  );

  return {
    async retrieve(text, { addressed, documents }) {
      const vector = await embeddings.embedQuery(text);
      const terms = keyTerms(text);
      const subject = terms.map(({ term }) => term).join(" ");
      const lexical = scaled(words.search(subject));
      const lexicalAsked = scaled(askedLane.search(subject));
      const found = new Set<number>([
        ...lanes.chunk.nearestUnits(vector, BREADTH.chunk),
        ...lanes.sentence.nearestUnits(vector, BREADTH.sentence),
        ...lanes.asked.nearestUnits(vector, BREADTH.asked),
        ...best(lexical, BREADTH.lexical),
        ...best(lexicalAsked, BREADTH.lexical),
        ...corpus.units.flatMap((unit, i) => (addressed.has(unit.clauseId) ? [i] : [])),
      ]);
      const candidates = [...found].map((i): Candidate => {
        const unit = corpus.units[i] as Unit;
        const chunk = lanes.chunk.score(vector, i);
        const sentence = lanes.sentence.score(vector, i);
        const asked = lanes.asked.score(vector, i);
        const signals: Signals = {
          chunk: chunk?.cosine ?? 0,
          sentence: sentence?.cosine ?? chunk?.cosine ?? 0,
          asked: asked?.cosine ?? 0,
          askedSecond: asked?.second ?? 0,
          lexical: lexical.get(i) ?? 0,
          lexicalAsked: lexicalAsked.get(i) ?? 0,
          coverage: coverageOf(terms, held[i] ?? ""),
          exact: addressed.has(unit.clauseId) ? 1 : 0,
          document: documents.includes(unit.document) ? 1 : 0,
        };
        return { unit, signals, score: rankingScore(signals), ...nearest(sentence, asked) };
      });
      candidates.sort((a, b) => b.score - a.score);
      const sentenceCosine = (unit: Unit, sentence: string) => {
        const opening = sentence.slice(0, RECOGNISABLE);
        const passages = lanes.sentence.passages(vector, positions.get(unit.clauseId) ?? -1);
        return passages.find(({ text }) => text.includes(opening))?.cosine ?? 0;
      };
      return { candidates, terms, sentenceCosine };
    },
  };

  function nearest(sentence: DenseHit | undefined, asked: DenseHit | undefined) {
    const answeredAt = asked && lanes.asked.answeredAt(asked.position);
    return {
      ...(sentence ? { nearestSentence: lanes.sentence.textAt(sentence.position) } : {}),
      ...(asked ? { nearestAsked: lanes.asked.textAt(asked.position) } : {}),
      ...(answeredAt ? { answeredAt } : {}),
    };
  }
}

function askedWords(index: PolicyIndex, corpus: Corpus): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const store = index.lanes.asked;
  for (let position = 0; position < store.size; position++) {
    const { pageContent, metadata } = store.passageAt(position);
    const unit = corpus.unitOf.get(metadata.clauseId);
    if (unit) words.set(unit.clauseId, `${words.get(unit.clauseId) ?? ""}\n${pageContent}`);
  }
  return words;
}

/** BM25 has no scale of its own; this one is near 1 for a rare word or several common ones. */
function scaled(scores: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...scores].map(([unit, score]) => [unit, score / (score + HALF_SCORE)]));
}

const HALF_SCORE = 20;
/** So many characters tell one sentence of a clause from the others. */
const RECOGNISABLE = 16;

/** MiniSearch brings its hits best first. */
function best(scores: ReadonlyMap<number, number>, k: number): number[] {
  return [...scores.keys()].slice(0, k);
}
