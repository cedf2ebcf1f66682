import { measures } from "../measure/measures.ts";
import { formatValue } from "./format.ts";
import { editionWords } from "./promptEditions.ts";
import type { RunRecord } from "./runRecord.ts";
import { baselineTable, comparisonLine, modelLine } from "./terminalSections.ts";
import { textTable } from "./textTable.ts";

const SHOWN_GROUPS = ["all", "colloquial", "business", "resident", "hotline"];
const LISTED_IDS = 12;

export function terminalReport(record: RunRecord): string {
  const { header, judged } = record;
  return [
    `${judged.length} questions of ${header.set}, asked ${header.target}, ${header.seconds} s, commit ${header.commit}`,
    `Prompts: ${header.prompts.map(editionWords).join(", ")}`,
    measureTable(record),
    baselineTable(record),
    modelLine(record),
    lossSection(record),
    refusalSection(record),
    comparisonLine(record),
    gateSection(record),
  ]
    .filter((section) => section !== "")
    .join("\n\n");
}

function measureTable({ measured }: RunRecord): string {
  const shown = measured.filter(({ group }) => SHOWN_GROUPS.includes(group));
  const head = ["", ...shown.map(({ group, questions }) => `${group} (${questions})`)];
  const rows = measures
    .map(({ name, english, unit }) => [
      english,
      ...shown.map(({ values }) => formatValue(unit, values[name] ?? null)),
    ])
    .filter(([, ...values]) => values.some((value) => value !== "—"));
  return textTable([head, ...rows]);
}

function lossSection({ losses }: RunRecord): string {
  const rows = losses
    .filter(({ ids }) => ids.length > 0)
    .map(({ english, ids }) => `  ${english}: ${ids.length}  ${listed(ids)}`);
  return ["Wrong, by the stage that lost it:", ...rows].join("\n");
}

function listed(ids: readonly string[]): string {
  const more = ids.length > LISTED_IDS ? " …" : "";
  return ids.slice(0, LISTED_IDS).join(" ") + more;
}

function refusalSection({ refusals }: RunRecord): string {
  if (refusals.length === 0) return "";
  const rows = refusals.map(({ reason, given, rightly, expected, met }) => [
    reason,
    `${rightly}/${given}`,
    expected === 0 ? "—" : `${met}/${expected}`,
  ]);
  return textTable([["Refusals by reason", "rightly/given", "met/expected"], ...rows]);
}

function gateSection({ gate }: RunRecord): string {
  if (gate === null) return "";
  if (gate.length === 0) return "Gate: passed.";
  const failures = gate.map(
    ({ measure, group, value, bar }) =>
      `  ${measure} of ${group} is ${value?.toFixed(3) ?? "not measured"}, should be ${bar}`,
  );
  return ["Gate: failed.", ...failures].join("\n");
}
