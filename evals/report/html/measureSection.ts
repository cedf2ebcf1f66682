import { measures } from "../../measure/measures.ts";
import { formatValue } from "../format.ts";
import type { RunRecord } from "../runRecord.ts";
import { barChart } from "./barChart.ts";
import { html, type Markup } from "./markup.ts";
import { named, table } from "./table.ts";

const charted = ["right", "recall@10"];

export function measureSection({ measured }: RunRecord): Markup {
  const columns = measured.filter(({ kind }) => kind !== "document");
  const rows = measures
    .filter(({ name }) => columns.some(({ values }) => typeof values[name] === "number"))
    .map(({ name, chinese, english, unit }) => [
      named(chinese, english),
      ...columns.map(({ values }) => formatValue(unit, values[name] ?? null)),
    ]);
  const head = columns.map(({ chinese, group, questions }) => {
    const english = chinese === group ? "" : group;
    return html`${chinese}<br><small>${english} ${questions}</small>`;
  });
  return html`<h2>指标 <small>Measures</small></h2>
<div class="charts">${charts({ measured })}</div>
${table(["", ...head], rows)}`;
}

function charts({ measured }: Pick<RunRecord, "measured">): Markup[] {
  const kinds = [
    ["type", "按题型 by type"],
    ["audience", "按人群 by audience"],
    ["document", "按文件 by document"],
  ] as const;
  return charted.flatMap((name) => {
    const measure = measures.find((one) => one.name === name);
    return kinds.map(([kind, label]) => {
      const groups = measured.filter((group) => group.kind === kind);
      return barChart(
        `${measure?.chinese ?? ""} ${measure?.english ?? ""}，${label}`,
        groups,
        name,
      );
    });
  });
}
