import type { Judged } from "../measure/judged.ts";
import { type Difference, pairedBootstrap } from "../statistics/pairedBootstrap.ts";

export type Change = "better" | "worse" | "same";

/** This run against an earlier one, on the questions that both asked. */
export interface Comparison {
  readonly earlier: { readonly time: string; readonly commit: string };
  readonly changes: Readonly<Record<string, Change>>;
  readonly right: Difference | null;
}

interface ComparableRun {
  readonly header: { readonly time: string; readonly commit: string };
  readonly judged: readonly Judged[];
}

export function compareRuns(earlier: ComparableRun, now: readonly Judged[]): Comparison {
  const before = new Map(earlier.judged.map((judged) => [judged.question.id, judged]));
  const differences = now.flatMap(({ question, verdict }) => {
    const then = before.get(question.id);
    if (then === undefined) return [];
    return [{ id: question.id, by: Number(verdict.right) - Number(then.verdict.right) }];
  });
  return {
    earlier: { time: earlier.header.time, commit: earlier.header.commit },
    changes: Object.fromEntries(differences.map(({ id, by }) => [id, changeOf(by)])),
    right: pairedBootstrap(differences.map(({ by }) => by)),
  };
}

function changeOf(by: number): Change {
  if (by === 0) return "same";
  return by > 0 ? "better" : "worse";
}
