import type { PolicyIndex } from "../../core/index/openIndex.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import { type AskedVotes, askedVotes } from "./askedLane.ts";
import { createDenseLane, type PassageHit, type PassagesByUnit } from "./denseLane.ts";
import type { KeyTerm } from "./keyTerms.ts";
import { unitOfAnswer } from "./lastAnswer.ts";
import { createLexicalLane } from "./lexicalLane.ts";
import type { RetrievalQuery } from "./retriever.ts";
import type { Switches } from "./switches.ts";

/** How many passages each lane is asked for; a clause that no lane brings cannot be found. */
const BREADTH = { chunk: 12, sentence: 16, lexical: 16, unanswered: 20 };

/** What the lanes bring for one question; units by their position in the corpus. */
export interface Found {
  readonly units: ReadonlySet<number>;
  readonly lexical: ReadonlyMap<number, number>;
  readonly votes: AskedVotes;
  /** Every passage of the units. */
  readonly chunks: PassagesByUnit;
  readonly sentences: PassagesByUnit;
  /** The unit that the last answer was taken from, in a follow-up. */
  readonly context: number | undefined;
  readonly unanswered: readonly PassageHit[];
}

export interface Lanes {
  find(
    query: RetrievalQuery,
    vector: readonly number[],
    terms: readonly KeyTerm[],
    hidden: ReadonlySet<string>,
  ): Promise<Found>;
}

export function createLanes(index: PolicyIndex, corpus: Corpus, switches: Switches): Lanes {
  const chunks = createDenseLane(index.lanes.chunk, corpus);
  const sentences = createDenseLane(index.lanes.sentence, corpus);
  const asked = createDenseLane(index.lanes.asked, corpus);
  const unanswered = createDenseLane(index.lanes.unanswered, corpus);
  const words = createLexicalLane(corpus.units);
  const positionsOf = (ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => corpus.positionOf.get(id) ?? []);

  return {
    async find({ names, lastAnswer, only }, vector, terms, hidden) {
      const subject = terms.map(({ term }) => term).join(" ");
      const lexical = switches.lexical ? words.search(subject) : new Map<number, number>();
      const [votes, nearChunks, nearSentences, refused] = await Promise.all([
        switches.asked ? askedVotes(asked, vector, hidden) : NO_VOTES,
        only ? [] : chunks.nearest(vector, BREADTH.chunk),
        only || !switches.sentences ? [] : sentences.nearest(vector, BREADTH.sentence),
        // Clauses ranked again for one part of a question are not judged again.
        only ? [] : unanswered.nearest(vector, BREADTH.unanswered),
      ]);
      const isNamed = (unit: number) =>
        names.documents.includes((corpus.units[unit] as Unit).document);
      const context = lastAnswer ? unitOfAnswer(lastAnswer, corpus, isNamed) : undefined;
      const brought = () => [
        ...[...nearChunks, ...nearSentences].map(({ unit }) => unit),
        ...votes.byUnit.keys(),
        ...[...lexical.keys()].slice(0, BREADTH.lexical),
        ...(context === undefined ? [] : [context]),
        ...positionsOf(names.addressed),
      ];
      const units = new Set(only ? positionsOf(only) : brought());
      units.delete(-1);
      const [ofChunks, ofSentences] = await Promise.all([
        chunks.ofUnits(vector, units),
        sentences.ofUnits(vector, units),
      ]);
      return {
        units,
        lexical,
        votes,
        chunks: ofChunks,
        sentences: ofSentences,
        context,
        unanswered: refused.filter(({ text }) => !hidden.has(text)),
      };
    },
  };
}

const NO_VOTES: AskedVotes = { byUnit: new Map(), floor: 0, hits: [] };
