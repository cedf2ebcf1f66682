import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { PolicyIndex } from "../../core/index/openIndex.ts";
import type { Unavailability } from "../../core/model/unavailability.ts";
import type { Segmenter } from "../../core/segmenter.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import type { PassageHit } from "./denseLane.ts";
import type { ExactMatch } from "./exactLane.ts";
import { createHeldWords } from "./heldWords.ts";
import { createKeyTermFinder, type KeyTerm } from "./keyTerms.ts";
import { createLanes } from "./lanes.ts";
import { rankingScore } from "./rankingScore.ts";
import { createSignalReader } from "./signalReader.ts";
import { ALL_ON, type Switches } from "./switches.ts";

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
  /** Why the model that was asked to order the candidates did not. */
  readonly notReranked?: Unavailability;
  /** The unit's words with those of the questions asked of it. */
  heldWords(unit: Unit): string;
  /** Cosine of a sentence of a candidate's unit with the question. */
  sentenceCosine(unit: Unit, sentence: string): number;
}

export interface Retriever {
  /** What a text is about. */
  termsOf(text: string): readonly KeyTerm[];
  /** The signal stops what takes long. */
  retrieve(query: RetrievalQuery, signal?: AbortSignal): Promise<Retrieval>;
}

export interface RetrieverParts {
  readonly index: PolicyIndex;
  readonly corpus: Corpus;
  readonly embeddings: EmbeddingsInterface;
  readonly segmenter: Segmenter;
  readonly lexicon: Lexicon;
  readonly switches?: Switches;
}

const NOTHING_HIDDEN: ReadonlySet<string> = new Set();
/** So many characters tell one sentence of a clause from the others. */
const RECOGNISABLE = 16;

export async function createRetriever(parts: RetrieverParts): Promise<Retriever> {
  const { index, corpus, embeddings, segmenter, lexicon, switches = ALL_ON } = parts;
  const heldWords = createHeldWords(corpus, await index.lanes.asked.passages());
  const keyTerms = createKeyTermFinder(corpus, heldWords, segmenter, lexicon);
  const lanes = createLanes(index, corpus, switches);
  const readSignals = createSignalReader(corpus, heldWords, lexicon, switches);

  return {
    termsOf: keyTerms,
    async retrieve(query) {
      const { hidden = NOTHING_HIDDEN } = query;
      const vector = await embeddings.embedQuery(query.text);
      const terms = keyTerms(query.text);
      const found = await lanes.find(query, vector, terms, hidden);
      const read = readSignals({ ...query, ...found, hidden, terms });
      const candidates = [...found.units].map((at): Candidate => {
        const { signals, ...nearest } = read(at);
        const score = rankingScore(signals, switches);
        return { unit: corpus.units[at] as Unit, signals, score, ...nearest };
      });
      return {
        candidates: candidates.sort((a, b) => b.score - a.score),
        terms,
        askedHits: found.votes.hits,
        unansweredHits: found.unanswered,
        heldWords: (unit) => heldWords.of(unit, hidden),
        sentenceCosine(unit, sentence) {
          const opening = sentence.slice(0, RECOGNISABLE);
          const own = found.sentences.get(corpus.positionOf.get(unit.clauseId) ?? -1);
          const at = own?.passages.findIndex(({ text }) => text.includes(opening)) ?? -1;
          return own?.cosines[at] ?? 0;
        },
      };
    },
  };
}
