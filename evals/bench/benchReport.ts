import { textTable } from "../report/textTable.ts";
import type { Load } from "./load.ts";

export interface BenchFindings {
  readonly people: number;
  readonly questions: number;
  readonly loads: readonly Load[];
  readonly plain: Load;
  /** Unknown for a server that this bench didn't start. */
  readonly memory: { readonly before: number; readonly after: number } | null;
}

export function benchReport({ people, questions, loads, plain, memory }: BenchFindings): string {
  const rows = [...loads, plain].map(({ name, p50, p95, p99, perSecond }) => [
    name,
    ...[p50, p95, p99].map((ms) => ms.toFixed(0)),
    perSecond.toFixed(1),
    (p50 / plain.p50).toFixed(2),
  ]);
  const head = ["", "p50 ms", "p95 ms", "p99 ms", "questions/s", "p50 ÷ plain"];
  return [
    `${people} people at once, ${questions} different questions`,
    textTable([head, ...rows]),
    ...(memory ? [`Server memory: ${memory.before} MB before, ${memory.after} MB after`] : []),
  ].join("\n\n");
}
