import { textTable } from "../report/textTable.ts";
import type { Load } from "./load.ts";

export interface BenchFindings {
  readonly people: number;
  readonly alone: Load;
  /** No question asked twice: nothing comes from the cache. */
  readonly crowd: readonly Load[];
  /** Questions that were all asked before. */
  readonly again: Load;
  /** What the plain pipeline takes for finding its pieces, in its own process, without a wire. */
  readonly plain: { readonly alone: Load; readonly crowd: Load };
  /** Unknown for a server that this bench didn't start. */
  readonly memory: { readonly before: number; readonly after: number } | null;
}

const HEAD = ["", "questions", "p50 ms", "p95 ms", "p99 ms", "questions/s", "p95 ÷ plain"];

export function benchReport({ alone, crowd, again, plain, memory }: BenchFindings): string {
  const rows = [
    row(alone, plain.alone),
    ...crowd.map((load) => row(load, plain.crowd)),
    row(again, plain.crowd),
    row(plain.alone, plain.alone),
    row(plain.crowd, plain.crowd),
  ];
  return [
    "Distinct questions, unless they were asked before; clients and server on the same machine",
    textTable([HEAD, ...rows]),
    ...(memory ? [`Server memory: ${memory.before} MB before, ${memory.after} MB after`] : []),
  ].join("\n\n");
}

function row({ name, questions, p50, p95, p99, perSecond }: Load, plain: Load): string[] {
  const times = [p50, p95, p99].map((ms) => ms.toFixed(0));
  return [name, String(questions), ...times, perSecond.toFixed(0), (p95 / plain.p95).toFixed(2)];
}
