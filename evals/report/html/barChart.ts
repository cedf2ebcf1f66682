import type { MeasuredGroup } from "../../measure/measureGroups.ts";
import { html, type Markup } from "./markup.ts";

const ROW = 22;
const LABEL = 178;
const BAR = 120;

/** One bar a group, from 0 to 100 %, with its number of questions. */
export function barChart(
  caption: string,
  groups: readonly MeasuredGroup[],
  measure: string,
): Markup {
  const shown = groups.filter(({ values }) => typeof values[measure] === "number");
  const height = ROW * shown.length;
  const width = LABEL + BAR + 60;
  const bars = shown.map((group, row) => bar(group, group.values[measure] ?? 0, row * ROW));
  return html`<figure>
<figcaption>${caption}</figcaption>
<svg role="img" aria-label="${caption}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${bars}</svg>
</figure>`;
}

function bar({ chinese, group, questions }: MeasuredGroup, value: number, top: number): Markup {
  const percent = (100 * value).toFixed(1);
  const english = group === chinese ? "" : group;
  return html`<text x="0" y="${top + 15}">${chinese} ${english} (${questions})</text>
<rect class="track" x="${LABEL}" y="${top + 4}" width="${BAR}" height="14"/>
<rect x="${LABEL}" y="${top + 4}" width="${(BAR * value).toFixed(1)}" height="14"/>
<text x="${LABEL + BAR + 6}" y="${top + 15}">${percent} %</text>
`;
}
