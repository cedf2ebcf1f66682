import type { Citation } from "../../core/protocol.ts";
import type { FactKind } from "../question/factKinds.ts";
import type { Candidate } from "../retrieve/candidate.ts";
import { bodySentences } from "./bodySentences.ts";
import { cautionOf } from "./caution.ts";
import { citation, verbatimQuote } from "./cite.ts";
import { pickSentences, type SentenceNeeds, sentenceScore } from "./pickSentences.ts";

export interface Composed {
  /** One statement a line, each with its marker. */
  readonly lines: readonly string[];
  readonly citations: readonly Citation[];
}

/** More offices than this are listed only when they are asked for. */
const FEW_OFFICES = 4;

/** The answer in the clauses' own words: what answers, then the office in charge. */
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
    const needs = needsOf(candidate);
    const picked = pickSentences(bodySentences(candidate.unit), needs);
    const best = bestOf(picked, needs);
    const cited = citation(candidate.unit, label, verbatimQuote(candidate.unit, best), asOf);
    citations.push(cited);
    const told = joinSentences(answerFirst(picked, best));
    lines.push(`${cautionOf(candidate.unit, cited.validity)}${told}[${label}]`);
    const offices = officesOf(candidate, kinds);
    if (offices) lines.push(`${offices}[${label}]`);
  }
  return { lines, citations };
}

function officesOf({ unit }: Candidate, kinds: readonly FactKind[]): string | undefined {
  const offices = unit.clause.responsibleUnits.map((office) => office.written);
  const asked = kinds.some(({ kind }) => kind === "office" || kind === "procedure");
  const told = offices.length > 0 && (asked || offices.length <= FEW_OFFICES);
  return told ? `责任单位：${offices.join("、")}。` : undefined;
}

/** The sentence that answers best: it is told first, and shown in the clause. */
function bestOf(picked: readonly string[], needs: SentenceNeeds): string {
  const [best] = [...picked].sort((a, b) => sentenceScore(b, needs) - sentenceScore(a, needs));
  return best ?? "";
}

/** Leans on the sentence before it, or belongs into a list that a colon opens. */
const LEANING =
  /^(?:同时|并|其中|其他|对此|但|该|此|以上|前款|前述|上述|另|还|也|[一二三四五]是|由|其)/u;

/** Conditions and exceptions follow the answer, in the order of the clause. */
function answerFirst(picked: readonly string[], best: string): readonly string[] {
  const inList = picked.some((sentence) => /[：:；;]$/u.test(sentence));
  if (inList || LEANING.test(best) || !/[。！？]$/u.test(best)) return picked;
  return [best, ...picked.filter((sentence) => sentence !== best)];
}

function joinSentences(sentences: readonly string[]): string {
  const closed = sentences.map((s, i) =>
    i < sentences.length - 1 ? close(s, "；") : close(s, "。"),
  );
  return closed.join("");
}

/** Rows and cut sentences come without a stop; a colon leads on and stays. */
function close(sentence: string, stop: string): string {
  if (/[。！？!?]$/u.test(sentence)) return sentence;
  if (stop === "；" && /[；;：:，,]$/u.test(sentence)) return sentence;
  return `${sentence.replace(/[；;，,：:]$/u, "")}${stop}`;
}
