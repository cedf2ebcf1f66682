import type { PolicyIndex } from "../../core/index/openIndex.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import { type AskedVotes, askedVotes } from "./askedLane.ts";
import { createDenseLane, type DenseLane, type PassageHit } from "./denseLane.ts";
import type { KeyTerm } from "./keyTerms.ts";
import { unitOfAnswer } from "./lastAnswer.ts";
import { createLexicalLane } from "./lexicalLane.ts";
import type { RetrievalQuery } from "./retriever.ts";
import type { Switches } from "./switches.ts";

/** How many passages each lane is asked for; a clause that no lane brings cannot be found. */
const BREADTH = { chunk: 40, sentence: 60, lexical: 40, unanswered: 30 };

/** What the lanes bring for one question; units by their position in the corpus. */
export interface Found {
  readonly units: ReadonlySet<number>;
  readonly lexical: ReadonlyMap<number, number>;
  readonly votes: AskedVotes;
  /** The unit that the last answer was taken from, in a follow-up. */
  readonly context: number | undefined;
  readonly unanswered: readonly PassageHit[];
}

export interface Lanes {
  readonly chunks: DenseLane;
  readonly sentences: DenseLane;
  find(
    query: RetrievalQuery,
    vector: readonly number[],
    terms: readonly KeyTerm[],
    hidden: ReadonlySet<string>,
  ): Found;
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
    chunks,
    sentences,
    find({ names, lastAnswer, only }, vector, terms, hidden) {
      const subject = terms.map(({ term }) => term).join(" ");
      const lexical = switches.lexical ? words.search(subject) : new Map<number, number>();
      const votes = switches.asked ? askedVotes(asked, vector, hidden) : NO_VOTES;
      const isNamed = (unit: number) =>
        names.documents.includes((corpus.units[unit] as Unit).document);
      const context = lastAnswer ? unitOfAnswer(lastAnswer, corpus, isNamed) : undefined;
      const brought = () => [
        ...chunks.nearest(vector, BREADTH.chunk).map(({ unit }) => unit),
        ...(switches.sentences ? sentences.nearest(vector, BREADTH.sentence) : []).map(
          (h) => h.unit,
        ),
        ...votes.byUnit.keys(),
        ...[...lexical.keys()].slice(0, BREADTH.lexical),
        ...(context === undefined ? [] : [context]),
        ...positionsOf(names.addressed),
      ];
      const units = new Set(only ? positionsOf(only) : brought());
      units.delete(-1);
      // Clauses ranked again for one part of a question are not judged again.
      const refused = only ? [] : unanswered.nearest(vector, BREADTH.unanswered);
      const heard = refused.filter(({ text }) => !hidden.has(text));
      return { units, lexical, votes, context, unanswered: heard };
    },
  };
}

const NO_VOTES: AskedVotes = { byUnit: new Map(), floor: 0, hits: [] };
