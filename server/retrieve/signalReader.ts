import type { ScoredPassages } from "../../core/index/laneStore.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";
import { askedKinds } from "../question/factKinds.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import type { Candidate, Signals } from "./candidate.ts";
import { createHeldKinds } from "./heldKinds.ts";
import type { HeldWords } from "./heldWords.ts";
import { coveragesOf, type KeyTerm } from "./keyTerms.ts";
import type { Found } from "./lanes.ts";
import type { RetrievalQuery } from "./retriever.ts";
import type { Switches } from "./switches.ts";

interface Question extends RetrievalQuery, Found {
  readonly terms: readonly KeyTerm[];
  readonly hidden: ReadonlySet<string>;
}

type Reading = Omit<Candidate, "unit" | "score">;

/** BM25 has no scale of its own; a score of this much is halfway. */
const HALF_LEXICAL = 20;
const NONE: ScoredPassages = { passages: [], cosines: [] };
const FRAMES = new Set(["notice", "preamble", "closing"]);

/** Reads a clause's signals for one question, by its position in the corpus. */
export function createSignalReader(
  corpus: Corpus,
  heldWords: HeldWords,
  lexicon: Lexicon,
  switches: Switches,
) {
  const trades = corpus.units.map((unit) => tradesOfUnit(unit, lexicon));
  const holds = createHeldKinds(corpus.units);

  return (found: Question) => {
    const kinds = askedKinds(found.asked);
    const asksPerson = kinds.some(({ kind }) => kind === "person");
    const askedTrades = lexicon.tradesOf(found.text);
    return (at: number): Reading => {
      const unit = corpus.units[at] as Unit;
      const chunk = best(found.chunks.get(at));
      const sentence = switches.sentences ? best(found.sentences.get(at)) : undefined;
      const vote = found.votes.byUnit.get(at);
      const held = heldWords.of(unit, found.hidden);
      const { beginning, whole } = coveragesOf(found.terms, held, unit.comparableText.length);
      const score = found.lexical.get(at) ?? 0;
      const signals: Signals = {
        chunk: chunk?.cosine ?? 0,
        sentence: sentence?.cosine ?? chunk?.cosine ?? 0,
        asked: vote?.best.cosine ?? found.votes.floor,
        askedSecond: vote?.second ?? found.votes.floor,
        askedShare: vote?.share ?? 0,
        lexical: score / (score + HALF_LEXICAL),
        coverage: beginning,
        coverageAsked: whole,
        kinds:
          kinds.length === 0 ? 1 : kinds.filter((kind) => holds(kind, at)).length / kinds.length,
        people: asksPerson && listsPeople(unit) ? 1 : 0,
        trade: agreement(askedTrades, trades[at] ?? new Set()),
        exact: switches.exact && found.names.addressed.has(unit.clauseId) ? 1 : 0,
        document: switches.exact && found.names.documents.includes(unit.document) ? 1 : 0,
        context: found.context === at ? 1 : 0,
        frame: FRAMES.has(unit.clause.kind) ? 1 : 0,
      };
      return {
        signals,
        ...(sentence ? { nearestSentence: sentence.text } : {}),
        ...(vote ? { nearestAsked: vote.best.text } : {}),
        anchors: vote?.anchors ?? [],
      };
    };
  };
}

function best({ passages, cosines }: ScoredPassages = NONE) {
  let at = 0;
  for (let i = 1; i < passages.length; i++) {
    if ((cosines[i] ?? 0) > (cosines[at] ?? 0)) at = i;
  }
  const passage = passages[at];
  return passage && { text: passage.text, cosine: cosines[at] ?? 0 };
}

/** The trades in the headings above decide; a clause under none may name its own. */
function tradesOfUnit(unit: Unit, { tradesOf }: Lexicon): ReadonlySet<string> {
  const headings = [...unit.above, unit.clause].flatMap((clause) => clause.heading ?? []).join(" ");
  const fromHeadings = tradesOf(headings);
  return fromHeadings.size > 0 ? fromHeadings : tradesOf(unit.document.title);
}

function listsPeople({ clause }: Unit): boolean {
  return clause.children.some((child) => child.entry !== undefined);
}

function agreement(asked: ReadonlySet<string>, clause: ReadonlySet<string>): number {
  if (asked.size === 0 || clause.size === 0) return 0;
  return [...asked].some((trade) => clause.has(trade)) ? 1 : -1;
}
