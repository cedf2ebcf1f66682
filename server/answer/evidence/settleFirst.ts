import { askedKinds } from "../../question/factKinds.ts";
import { standingAsked } from "../../question/standing.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate } from "../../retrieve/candidate.ts";

/** The rosters are the city's own: 县里的组长谁当 is not answered by one. */
const OTHER_LEVEL = /县|区里|乡|镇/u;
/** Clauses that may be put before the first, if they hold what it lacks. */
const AMONG = 6;
/** So much less may such a clause be liked. */
const DATED = 2.2;
const SEATED = /办公室.{0,4}设在/u;
/** Names somebody who does it. */
const CHARGED = /牵头|责任单位|由[^。，；]{2,20}负责/u;
const LISTED = 1.6;
const FRAMED = 0.3;

/**
 * The candidates with the one in front that can answer: the roster where a person is asked for and
 * the first only speaks of the group, the office's seat where nobody is in charge, the dated clause where the day decides, the clause itself
 * where a notice only announces it. Each from the first one's own document.
 */
export function settleFirst(
  question: UnderstoodQuestion,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const [first] = candidates;
  if (!first) return candidates;
  const better = candidates
    .slice(1, AMONG)
    .find(
      (candidate) =>
        candidate.unit.document === first.unit.document &&
        first.score - candidate.score < reachOf(question, first, candidate),
    );
  return better ? [better, ...candidates.filter((candidate) => candidate !== better)] : candidates;
}

/** How far behind the first this clause may be and still come before it; 0 where it holds nothing more. */
function reachOf({ asked }: UnderstoodQuestion, first: Candidate, other: Candidate): number {
  const asksPerson = askedKinds(asked).some(({ kind }) => kind === "person");
  if (asksPerson && !OTHER_LEVEL.test(asked) && other.signals.people > first.signals.people)
    return LISTED;
  const asksOffice = askedKinds(asked).some(({ kind }) => kind === "office");
  if (asksOffice && !CHARGED.test(first.unit.text) && SEATED.test(other.unit.text)) return LISTED;
  const dated = other.unit.clause.validity && !first.unit.clause.validity;
  if (dated && standingAsked(asked)) return DATED;
  return first.signals.frame > other.signals.frame ? FRAMED : 0;
}
