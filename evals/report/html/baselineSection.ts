import { measures } from "../../measure/measures.ts";
import type { Difference } from "../../statistics/pairedBootstrap.ts";
import { baselineMeasures } from "../baselineMeasures.ts";
import { formatDifference, formatValue } from "../format.ts";
import type { RunRecord } from "../runRecord.ts";
import { html, type Markup } from "./markup.ts";
import { named, table } from "./table.ts";

export function baselineSection({ baselines }: RunRecord): Markup | null {
  if (baselines.length === 0) return null;
  const shown = measures.filter(({ name }) => baselineMeasures.includes(name));
  const rows = baselines.map(({ chinese, english, values, ahead }) => [
    named(chinese, english),
    ...shown.map(({ name, unit }) => formatValue(unit, values[name] ?? null)),
    difference(ahead),
  ]);
  const head = [
    "",
    ...shown.map(({ chinese, english }) => html`${chinese}<br><small>${english}</small>`),
    html`本系统领先（前5条召回）<br><small>Ours ahead, recall@5, 95 %</small>`,
  ];
  return html`<h2>对照：同一批问题、同一次运行 <small>Baselines on the same questions in the same run</small></h2>
${table(head, rows)}`;
}

function difference(ahead: Difference | null): Markup {
  const tone = ahead && ahead.low > 0 ? "good" : "faint";
  return html`<span class="${tone}">${formatDifference(ahead)}</span>`;
}
