import { askedKinds } from "../question/factKinds.ts";
import type { UnderstoodQuestion } from "../question/understand.ts";
import type { Retrieval } from "../retrieve/retriever.ts";

const LONGEST = 10;
const FEW = 2;
/** What a matter may be asked for without saying which side of it is meant. */
const OPEN = new Set(["office", "procedure"]);

/**
 * A matter that the documents speak of, in so few words that nothing tells which of its clauses is
 * meant: 采空区搬迁找谁. Not where a kind of fact is asked for that they may well not give.
 */
export function isTerse({ asked, text }: UnderstoodQuestion, { terms }: Retrieval): boolean {
  if (asked !== text || asked.length > LONGEST || terms.length === 0 || terms.length > FEW)
    return false;
  return terms.every(({ known }) => known) && askedKinds(asked).every(({ kind }) => OPEN.has(kind));
}
