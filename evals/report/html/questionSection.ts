import type { Change } from "../../compare/comparison.ts";
import type { Judged } from "../../measure/judged.ts";
import type { RunRecord } from "../runRecord.ts";
import { filterForm } from "./filterForm.ts";
import { html, type Markup } from "./markup.ts";

export function questionSection({ judged, comparison }: RunRecord): Markup {
  const items = judged.map((one) => item(one, comparison?.changes[one.question.id]));
  return html`<h2>逐题 <small>Every question</small></h2>
${filterForm()}
${items}`;
}

function item(judged: Judged, change: Change | undefined): Markup {
  const { question, verdict } = judged;
  const right = verdict.right ? "right" : "wrong";
  return html`<details data-id="${question.id}" data-type="${question.type}" data-audience="${question.audience}" data-right="${right}" data-loss="${verdict.loss}" data-change="${change ?? null}">
<summary><span class="${verdict.right ? "good" : "bad"}">${verdict.right ? "✓" : "✗"}</span> ${question.question} ${tags(judged, change)}</summary>
<div>${answerPart(judged)}${evidencePart(judged)}${claimPart(judged)}</div>
</details>
`;
}

function tags({ question, answer, verdict }: Judged, change: Change | undefined): Markup[] {
  const { id, type, audience } = question;
  const words = [id, type, audience, answer.status, answer.reason, verdict.loss, change];
  return words.filter(Boolean).map((word) => html`<span class="tag">${word ?? ""}</span> `);
}

function answerPart({ question, answer }: Judged): Markup {
  const turns = (question.history ?? []).map(
    (turn) => html`<p class="faint">前文 history：${turn.question} → ${turn.answer}</p>`,
  );
  const citations = answer.citations.map(
    (citation) => html`<li value="${citation.label}">${citation.documentNumber} ${citation.clause}
<small>${citation.validity.state}</small><blockquote>${citation.text}</blockquote></li>`,
  );
  return html`${turns}<p><b>回答 answer</b></p><blockquote>${answer.answer}${answer.note ?? null}</blockquote>
<p><b>引用 citations</b></p><ol>${citations}</ol>`;
}

function evidencePart({ question, verdict }: Judged): Markup {
  const entries = question.evidence.map((entry, index) => {
    const cited = verdict.evidenceCited[index];
    const rank = verdict.retrieved?.ranks[index] ?? "—";
    return html`<li>${mark(cited)} ${entry.documentNumber} ${entry.clause}
<small>检索名次 rank ${rank}</small><blockquote>${entry.quote}</blockquote></li>`;
  });
  const facts = question.facts.map((fact, index) => html`${mark(verdict.facts[index])} ${fact}　`);
  return html`<p><b>依据 evidence</b>${question.anyOf ? "（任一 any）" : null}</p><ul>${entries}</ul>
<p><b>要点 facts</b> ${facts}</p>${question.note ? html`<p class="faint">${question.note}</p>` : null}`;
}

function claimPart({ verdict }: Judged): Markup | null {
  const unsupported = verdict.claims.filter(({ supported }) => !supported);
  if (unsupported.length === 0) return null;
  return html`<p class="bad">无据 unsupported：${unsupported.map(({ text }) => text).join("、")}</p>`;
}

function mark(holds: boolean | undefined): Markup {
  return holds ? html`<span class="good">✓</span>` : html`<span class="bad">✗</span>`;
}
