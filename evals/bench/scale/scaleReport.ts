import { LANES, type Lane } from "../../../core/index/manifest.ts";
import { textTable } from "../../report/textTable.ts";
import type { Latency } from "./latency.ts";
import type { Spread } from "./neighbours.ts";
import type { ScaleFigures } from "./scaleFigures.ts";

/** The bar for understanding and search together. */
const BAR_MS = 40;
const NAMES: Readonly<Record<Lane, string>> = {
  chunk: "条款",
  sentence: "句子",
  asked: "百姓问法",
  unanswered: "答不了的问题",
};

export function scaleReport(runs: readonly ScaleFigures[]): string {
  return [
    "语料规模与检索（每份副本改文号、换五分之一的词，向量按原有近邻距离移动，非重新计算）",
    textTable([
      ["", ...runs.map(titleOf)],
      ...ROWS.map(([name, cell]) => [name, ...runs.map(cell)]),
    ]),
    "各向量通道（召回率以逐条比对为准；耗时为取前 100 条）",
    textTable([LANE_HEAD, ...runs.flatMap(laneRows)]),
    "相似度分布（第 10、50、90 百分位）：原语料段落与最近段落；提问与第 1、第 100 近段落",
    textTable([SPREAD_HEAD, ...runs.flatMap(spreadRows)]),
  ].join("\n\n");
}

const ROWS: readonly (readonly [string, (run: ScaleFigures) => string])[] = [
  ["文件数", ({ found }) => String(found.documents)],
  ["可引用条款数", ({ found }) => String(found.lexical.clauses)],
  ["向量数", ({ found }) => String(sum(LANES.map((lane) => found.lanes[lane].passages)))],
  ["理解加检索 p50 毫秒", ({ found }) => found.search.whole.p50.toFixed(1)],
  [`理解加检索 p95 毫秒（标准 ${BAR_MS}）`, ({ found }) => judged(found.search.whole.p95)],
  ["每问计算量 毫秒", ({ found }) => found.search.computing.toFixed(1)],
  ["其中理解 p50/p95", ({ found }) => both(found.search.understanding)],
  ["其中向量化 p50/p95", ({ found }) => both(found.embedding)],
  ["其中字面检索 p50/p95", ({ found }) => both(found.lexical.latency)],
  ["字面索引建立 秒", ({ found }) => found.lexical.buildSeconds.toFixed(1)],
  ["字面索引内存 MB", ({ found }) => found.lexical.megabytes.toFixed(0)],
  ["启动 秒", ({ found }) => found.startSeconds.toFixed(1)],
  ["启动后内存 MB", ({ found }) => found.megabytes.ready.toFixed(0)],
  ["内存峰值 MB", ({ found }) => found.megabytes.peak.toFixed(0)],
  ["索引文件 MB", ({ found }) => found.megabytes.index.toFixed(0)],
  ["建图 秒（单核）", ({ lanes }) => graphSeconds(lanes).toFixed(0)],
  ["向量化推算 秒（单核）", ({ embedSeconds }) => embedSeconds.toFixed(0)],
];

const LANE_HEAD = [
  "",
  "通道",
  "向量数",
  "召回@10",
  "召回@100",
  "p50 毫秒",
  "p95 毫秒",
  "建图毫秒/条",
];

function laneRows({ found, lanes, ...run }: ScaleFigures): string[][] {
  return LANES.map((lane) => {
    const { passages, recallAt10, recallAt100, latency } = found.lanes[lane];
    const each = (lanes[lane].graphSeconds * 1000) / passages;
    return [
      titleOf(run),
      NAMES[lane],
      String(passages),
      percent(recallAt10),
      percent(recallAt100),
      latency.p50.toFixed(1),
      latency.p95.toFixed(1),
      each.toFixed(2),
    ];
  });
}

const SPREAD_HEAD = ["", "通道", "原最近", "副本中最近", "提问第 1 近", "提问第 100 近"];

function spreadRows({ found, lanes, ...run }: ScaleFigures): string[][] {
  return LANES.map((lane) => {
    const { neighbour, nearest, hundredth } = found.lanes[lane];
    const spreads = [lanes[lane].spread, neighbour, nearest, hundredth].map(spread);
    return [titleOf(run), NAMES[lane], ...spreads];
  });
}

function titleOf({
  copies,
  withQuestions,
}: Pick<ScaleFigures, "copies" | "withQuestions">): string {
  return withQuestions ? `${copies} 倍` : `${copies} 倍（问法 1 倍）`;
}

function graphSeconds(lanes: ScaleFigures["lanes"]): number {
  return sum(LANES.map((lane) => lanes[lane].graphSeconds));
}

function judged(p95: number): string {
  return `${p95.toFixed(1)} ${p95 <= BAR_MS ? "达标" : "未达标"}`;
}

function both({ p50, p95 }: Latency): string {
  return `${p50.toFixed(1)}/${p95.toFixed(1)}`;
}

function spread([low, middle, high]: Spread): string {
  return [low, middle, high].map((cosine) => cosine.toFixed(2)).join(" ");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
