import { withDescendants } from "../../core/citableClauses.ts";
import type { PolicyDocument } from "../../core/clause.ts";
import { parseNumeral } from "../../core/numerals.ts";
import type { AddressStep, ClauseReference } from "../question/clauseReferences.ts";

/**
 * Ids of the clauses at an address; several where the address is not unique. 第三条 of a document
 * whose measures run through is measure 3 before it is part 三; 第三部分 is the part.
 */
export function clausesAt(document: PolicyDocument, reference: ClauseReference): readonly string[] {
  const hits: { clauseId: string; depth: number; citable: boolean }[] = [];
  const articles = document.clauses
    .flatMap((c) => [...withDescendants(c)])
    .some((c) => c.kind === "article");
  for (const clause of document.clauses) {
    for (const { clauseId, citable } of withDescendants(clause)) {
      const segments = clauseId.slice(clauseId.indexOf("#") + 1).split(".");
      if (leadsTo(segments, reference.steps, articles))
        hits.push({ clauseId, depth: segments.length, citable });
    }
  }
  const measures = hits.filter(({ citable }) => citable);
  if (reference.steps.at(-1)?.unit !== "division" && measures.length > 0) {
    return measures.map(({ clauseId }) => clauseId);
  }
  const shallowest = Math.min(...hits.map(({ depth }) => depth));
  return hits.filter(({ depth }) => depth === shallowest).map(({ clauseId }) => clauseId);
}

/** The last step must name the clause itself; the others, in order, what stands above it. */
function leadsTo(
  segments: readonly string[],
  steps: readonly AddressStep[],
  articles: boolean,
): boolean {
  const last = steps.at(-1);
  const own = segments.at(-1);
  if (!last || own === undefined || !matches(own, last, articles)) return false;
  let from = 0;
  for (const step of steps.slice(0, -1)) {
    const at = segments.slice(from, -1).findIndex((segment) => matches(segment, step, articles));
    if (at < 0) return false;
    from += at + 1;
  }
  return true;
}

/** People say 第13条 of a numbered measure as well; where a document has articles, 条 means those. */
function matches(segment: string, step: AddressStep, articles: boolean): boolean {
  const label =
    /^(?:第(.+?)([编章节条款])|(专栏|表|附件)([\d一二三四五六七八九十]*)(?:-(\d+))?|[（(]?(.+?)[)）]?是?)$/u.exec(
      segment,
    );
  if (!label) return false;
  const [, ordinal, unit, box, boxNumber, part, bare] = label;
  if (unit) return unit === step.unit && inRange(ordinal, step);
  if (box) return box === step.unit && isBox(boxNumber, part, step);
  const loose =
    step.unit === "division" ||
    step.unit === "项" ||
    (step.unit === "条" && !articles) ||
    (step.unit === "款" && !articles);
  if (step.bracketed && !/^[（(]/u.test(segment)) return false;
  return loose && inRange(bare, step);
}

/** 专栏3 is every box of the third part, 专栏3-1 the one. */
function isBox(number: string | undefined, part: string | undefined, step: AddressStep): boolean {
  const samePart = step.part === undefined || step.part === Number(part);
  return step.ordinal === 0 || (samePart && inRange(number, step));
}

function inRange(text: string | undefined, step: AddressStep): boolean {
  const value = text === undefined ? undefined : parseNumeral(text);
  return value !== undefined && value >= step.ordinal && value <= (step.until ?? step.ordinal);
}
