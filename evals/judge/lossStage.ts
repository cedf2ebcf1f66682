import type { ClauseNode, PolicyDocument } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import type { Observation } from "../observe/observation.ts";
import type { Evidence } from "../questions/goldenQuestion.ts";
import { evidenceHeld } from "./evidenceHeld.ts";
import { evidenceRanks } from "./evidenceRanks.ts";

/** In the order of the way of the data; the last four are no loss of retrieval. */
export const lossStages = [
  "no-chunk",
  "no-candidate",
  "ranked-out",
  "not-cited",
  "fact-left-out",
  "wrongly-refused",
  "wrongly-answered",
  "failed",
] as const;

export type LossStage = (typeof lossStages)[number];

/** Where a wrong answer was lost: the earliest stage among the evidence it needed and lacks. */
export function lossStage(
  observation: Observation,
  documents: readonly PolicyDocument[],
): LossStage {
  const { question, answer } = observation;
  if (answer.status === "failed") return "failed";
  if (!question.answerable) return "wrongly-answered";
  const lost = question.evidence
    .map((entry) => stageOf(entry, observation, documents))
    .filter((stage) => stage !== null)
    .sort((a, b) => lossStages.indexOf(a) - lossStages.indexOf(b));
  // With anyOf the entry that came farthest is the one that nearly sufficed.
  const decisive = question.anyOf ? lost.at(-1) : lost[0];
  const allCited = question.anyOf ? lost.length < question.evidence.length : lost.length === 0;
  return allCited || decisive === undefined ? "fact-left-out" : decisive;
}

function stageOf(
  entry: Evidence,
  { answer, hits }: Observation,
  documents: readonly PolicyDocument[],
): LossStage | null {
  if (answer.citations.some((citation) => evidenceHeld(citation, entry))) return null;
  if (!isCitable(entry, documents)) return "no-chunk";
  // A follow-up's clause may be found by ask() only, which knows the history.
  const shown = answer.related.some((related) => evidenceHeld(related, entry));
  const rank = shown ? 1 : (evidenceRanks(hits, [entry])[0] ?? null);
  if (rank === null) return "no-candidate";
  if (rank > 10) return "ranked-out";
  const refused = answer.status === "refused" || answer.status === "clarify";
  return refused ? "wrongly-refused" : "not-cited";
}

function isCitable(entry: Evidence, documents: readonly PolicyDocument[]): boolean {
  const holds = (clause: ClauseNode): boolean =>
    (clause.citable &&
      comparable(clause.citedText ?? clause.text).includes(comparable(entry.quote))) ||
    clause.children.some(holds);
  return documents
    .filter(({ documentNumber }) => comparable(documentNumber) === comparable(entry.documentNumber))
    .some(({ clauses }) => clauses.some(holds));
}
