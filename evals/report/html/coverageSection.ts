import { audiences, questionTypes } from "../../questions/goldenQuestion.ts";
import { clausesCovered, coverage } from "../../questions/validate/coverage.ts";
import type { RunRecord } from "../runRecord.ts";
import { html, type Markup } from "./markup.ts";
import { table } from "./table.ts";

const columns = [...questionTypes, ...audiences];

export function coverageSection({ judged }: RunRecord): Markup {
  const questions = judged.map(({ question }) => question);
  const rows = coverage(questions).map(({ document, questions: total, counts }) => [
    document,
    String(total),
    ...columns.map((name) => String(counts[name] || "")),
  ]);
  return html`<h2>覆盖 <small>Coverage: ${clausesCovered(questions)} clauses</small></h2>
${table(["", "题数 questions", ...columns], rows)}`;
}
