import type { Candidate } from "../retrieve/candidate.ts";

const MOST = 3;
/** Suggestions are read at a glance. */
const LONGEST = 26;

/**
 * Questions to go on with: asked of the clauses next in line, so that each is known to have its
 * answer here. The clauses of the answer itself have said what they say.
 */
export function followUps(
  candidates: readonly Candidate[],
  evidence: readonly Candidate[],
): readonly string[] {
  const told = new Set(evidence.map(({ unit }) => unit.clauseId));
  const suggestions = candidates
    .filter(({ unit }) => !told.has(unit.clauseId) && unit.document === evidence[0]?.unit.document)
    .flatMap(({ nearestAsked }) => nearestAsked ?? [])
    .filter((question) => question.length <= LONGEST);
  return [...new Set(suggestions)].slice(0, MOST);
}

/** What a question too short to be understood may have meant: one choice a clause. */
export function choices(candidates: readonly Candidate[], most: number): readonly string[] {
  const asked = candidates.flatMap(({ nearestAsked }) => nearestAsked ?? []);
  return [...new Set(asked)].filter((question) => question.length <= LONGEST).slice(0, most);
}
