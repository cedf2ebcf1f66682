import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { PolicyIndex } from "../../core/index/openIndex.ts";
import type { Segmenter } from "../../core/segmenter.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import { askedVotes } from "./askedLane.ts";
import type { Candidate } from "./candidate.ts";
import { createDenseLane, type PassageHit } from "./denseLane.ts";
import type { ExactMatch } from "./exactLane.ts";
import { createHeldWords } from "./heldWords.ts";
import { createKeyTermFinder, type KeyTerm } from "./keyTerms.ts";
import { unitOfAnswer } from "./lastAnswer.ts";
import { createLexicalLane } from "./lexicalLane.ts";
import { rankingScore } from "./rankingScore.ts";
import { createSignalReader } from "./signalReader.ts";
import { ALL_ON, type Switches } from "./switches.ts";

/** How many passages each lane is asked for; a clause that no lane brings cannot be found. */
const BREADTH = { chunk: 40, sentence: 60, lexical: 40 };

export interface RetrievalQuery {
  /** The question as understood: clean, whole, with its subject. */
  readonly text: string;
  /** The question itself, without what it takes from earlier turns. */
  readonly asked: string;
  readonly names: ExactMatch;
  /** In a follow-up, the answer before it. */
  readonly lastAnswer?: string;
  /** Asked questions that must not speak (when weights are fitted). */
  readonly hidden?: ReadonlySet<string>;
  /** Ids of the only clauses to be ranked; all that the lanes bring where absent. */
  readonly only?: ReadonlySet<string>;
}

export interface Retrieval {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** What the question is about. */
  readonly terms: readonly KeyTerm[];
  /** Asked questions near to this one, best first. */
  readonly askedHits: readonly PassageHit[];
  /** Questions known to have no answer here, best first. */
  readonly unansweredHits: readonly PassageHit[];
  /** The unit's words with those of the questions asked of it. */
  heldWords(unit: Unit): string;
  /** Cosine of a sentence of the unit with the question. */
  sentenceCosine(unit: Unit, sentence: string): number;
}

export interface Retriever {
  retrieve(query: RetrievalQuery): Promise<Retrieval>;
}

export interface RetrieverParts {
  readonly index: PolicyIndex;
  readonly corpus: Corpus;
  readonly embeddings: EmbeddingsInterface;
  readonly segmenter: Segmenter;
  readonly switches?: Switches;
}

const NEAREST_UNANSWERED = 30;
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();
/** So many characters tell one sentence of a clause from the others. */
const RECOGNISABLE = 16;

export function createRetriever(parts: RetrieverParts): Retriever {
  const { index, corpus, embeddings, segmenter, switches = ALL_ON } = parts;
  const chunks = createDenseLane(index.lanes.chunk, corpus);
  const sentences = createDenseLane(index.lanes.sentence, corpus);
  const asked = createDenseLane(index.lanes.asked, corpus);
  const words = createLexicalLane(corpus.units);
  const heldWords = createHeldWords(corpus, index.lanes.asked);
  const keyTerms = createKeyTermFinder(corpus, heldWords, segmenter);
  const unanswered = createDenseLane(index.lanes.unanswered, corpus);
  const positions = new Map(corpus.units.map((unit, i) => [unit.clauseId, i]));
  const readSignals = createSignalReader(corpus, heldWords, { chunks, sentences, switches });

  const positionsOf = (clauseIds: ReadonlySet<string>) =>
    new Set([...clauseIds].flatMap((clauseId) => positions.get(clauseId) ?? []));

  return {
    async retrieve(query) {
      const { text, names, lastAnswer, hidden = NOTHING_HIDDEN, only } = query;
      const vector = await embeddings.embedQuery(text);
      const terms = keyTerms(text);
      const lexical = switches.lexical
        ? words.search(terms.map(({ term }) => term).join(" "))
        : new Map();
      const votes = switches.asked
        ? askedVotes(asked, vector, hidden)
        : { byUnit: new Map(), floor: 0, hits: [] };
      const isNamed = (unit: number) =>
        names.documents.includes((corpus.units[unit] as Unit).document);
      const context = lastAnswer ? unitOfAnswer(lastAnswer, corpus, isNamed) : undefined;
      const found = only
        ? positionsOf(only)
        : new Set([
            ...chunks.nearest(vector, BREADTH.chunk).map(({ unit }) => unit),
            ...(switches.sentences ? sentences.nearest(vector, BREADTH.sentence) : []).map(
              ({ unit }) => unit,
            ),
            ...votes.byUnit.keys(),
            ...[...lexical.keys()].slice(0, BREADTH.lexical),
            ...(context === undefined ? [] : [context]),
            ...positionsOf(names.addressed),
          ]);
      found.delete(-1);
      const read = readSignals({ ...query, hidden, vector, terms, lexical, votes, context });
      const candidates = [...found].map((unit): Candidate => {
        const { signals, ...nearest } = read(unit);
        return {
          unit: corpus.units[unit] as Unit,
          signals,
          score: rankingScore(signals),
          ...nearest,
        };
      });
      candidates.sort((a, b) => b.score - a.score);
      return {
        candidates,
        terms,
        askedHits: votes.hits,
        unansweredHits: unanswered
          .nearest(vector, NEAREST_UNANSWERED)
          .filter((hit) => !hidden.has(hit.text)),
        heldWords: (unit) => heldWords.of(unit, hidden),
        sentenceCosine(unit, sentence) {
          const opening = sentence.slice(0, RECOGNISABLE);
          const passages = sentences.passages(vector, positions.get(unit.clauseId) ?? -1);
          return passages.find((passage) => passage.text.includes(opening))?.cosine ?? 0;
        },
      };
    },
  };
}
