/** Brings a clause into view and puts the reading point there, for keyboard and screen reader. */
export function showClause(body: HTMLElement | null, clauseId: string): void {
  const clause = body?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clauseId)}"]`);
  if (!clause) return;
  clause.tabIndex = -1;
  clause.focus({ preventScroll: true });
  const marked = clause.querySelector("mark") ?? clause;
  marked.scrollIntoView({ block: "center", behavior: "instant" });
}
