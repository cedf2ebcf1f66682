import type { Measure } from "../../../core/measure.ts";
import type { OpinionLine } from "./opinionFile.ts";

const FIELD_NAMES: Readonly<Record<string, string>> = {
  kinds: "类别",
  trades: "行业",
  sizes: "规模",
  persons: "人群",
  places: "地点",
  amounts: "数额",
  conditions: "条件",
  limits: "限制",
  validity: "执行期限",
  offices: "责任单位",
  howTo: "办理",
  deadlines: "办理期限",
};

/** Where list and model differ, measure by measure, as a page of Markdown for the person who decides. */
export function opinionReport(
  measures: readonly Measure[],
  opinions: ReadonlyMap<string, OpinionLine>,
): string {
  const read = measures.filter(({ id, digest }) => opinions.get(id)?.digest === digest);
  const parts = read.flatMap((measure) => {
    const { differences, dropped } = opinions.get(measure.id) as OpinionLine;
    if (differences.length === 0) return [];
    const rows = differences.map(
      ({ field, onlyInList, onlyByModel }) =>
        `| ${FIELD_NAMES[field] ?? field} | ${cell(onlyInList)} | ${cell(onlyByModel)} |`,
    );
    const struck = dropped.length > 0 ? [`条款中没有、已略去的：${cell(dropped)}`, ""] : [];
    return [
      `## ${measure.id}${measure.reviewed ? "（已人工核对）" : ""}`,
      "",
      `> ${cell([measure.text])}`,
      "",
      "| 要素 | 只在清单里 | 只有大模型读到 |",
      "|---|---|---|",
      ...rows,
      "",
      ...struck,
    ];
  });
  const differing = parts.filter((line) => line.startsWith("## ")).length;
  const opening = `# 措施清单的第二意见\n\n大模型读了 ${read.length} 条措施，${differing} 条与清单有出入。清单没有改动；认为大模型对的，请改 ingest/measures/lists 中的该行并写上 "reviewed": true。\n`;
  return [opening, ...parts].join("\n");
}

function cell(words: readonly string[]): string {
  return words.join("；").replace(/\s+/gu, " ").replaceAll("|", "｜") || "—";
}
