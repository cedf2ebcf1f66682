import { html, type Markup } from "./markup.ts";

type Cell = string | Markup;

export function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): Markup {
  return html`<div class="scroll"><table>
<thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`;
}

/** 召回 Recall: the same thing in both languages, the Chinese first. */
export function named(chinese: string, english: string): Markup {
  return html`${chinese} <small>${english}</small>`;
}
