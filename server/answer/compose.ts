import type { Citation } from "../../core/protocol.ts";
import type { FactKind } from "../question/factKinds.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import { bodySentences } from "./bodySentences.ts";
import { citation, verbatimQuote } from "./cite.ts";
import { pickSentences, type SentenceNeeds } from "./pickSentences.ts";

export interface Composed {
  /** One statement a line, each with its marker. */
  readonly lines: readonly string[];
  readonly citations: readonly Citation[];
}

const EXPIRED = "按所问日期已到期，以下为原规定。";
const NOT_YET = "按所问日期尚未开始执行。";

/** The answer in the clauses' own words: what answers, then period and office. */
export function compose(
  evidence: readonly Candidate[],
  needsOf: (candidate: Candidate) => SentenceNeeds,
  kinds: readonly FactKind[],
  asOf: string,
): Composed {
  const lines: string[] = [];
  const citations: Citation[] = [];
  for (const [i, candidate] of evidence.entries()) {
    const label = i + 1;
    const { unit } = candidate;
    const needs = needsOf(candidate);
    const picked = pickSentences(bodySentences(unit), needs);
    const cited = citation(unit, label, verbatimQuote(unit, quoteOf(picked, needs)), asOf);
    citations.push(cited);
    const caution = cautionOf(cited);
    lines.push(`${caution}${endSentence(picked.join(""))}[${label}]`);
    const offices = unit.clause.responsibleUnits.map((office) => office.written);
    const wanted = kinds.some(
      ({ kind }) => kind === "office" || kind === "phone" || kind === "procedure",
    );
    if (offices.length > 0 && (wanted || offices.length <= 4)) {
      lines.push(`责任单位：${offices.join("、")}。[${label}]`);
    }
  }
  return { lines, citations };
}

function cautionOf({ validity }: Citation): string {
  if (validity.state === "expired") return EXPIRED;
  return validity.state === "not-yet" ? NOT_YET : "";
}

/** The sentence that answers best is what is shown of the clause. */
function quoteOf(picked: readonly string[], needs: SentenceNeeds): string {
  const best = [...picked].sort((a, b) => needs.cosineOf(b) - needs.cosineOf(a))[0];
  return best ?? picked[0] ?? "";
}

function endSentence(text: string): string {
  return /[。！？!?]$/u.test(text) ? text : `${text.replace(/[；;，,：:]$/u, "")}。`;
}
