import type { RunRecord } from "../runRecord.ts";
import { html, type Markup } from "./markup.ts";

export function gateSection({ gate }: RunRecord): Markup | null {
  if (gate === null) return null;
  if (gate.length === 0) return html`<p class="good">✓ 达标 Gate passed</p>`;
  const failures = gate.map(
    ({ measure, group, value, bar }) =>
      html`<li>${measure} (${group}): ${value?.toFixed(3) ?? "—"}, ${bar}</li>`,
  );
  return html`<div class="bad"><p>✗ 未达标 Gate failed</p><ul>${failures}</ul></div>`;
}
