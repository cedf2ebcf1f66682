import type { Judged } from "../measure/judged.ts";
import type { PromptEdition } from "../report/promptEditions.ts";
import { type Difference, pairedBootstrap } from "../statistics/pairedBootstrap.ts";
import { type PromptChange, promptChanges } from "./promptChanges.ts";

export type Change = "better" | "worse" | "same";

/** This run against an earlier one, on the questions that both asked. */
export interface Comparison {
  readonly earlier: { readonly time: string; readonly commit: string };
  readonly changes: Readonly<Record<string, Change>>;
  readonly right: Difference | null;
  readonly prompts: readonly PromptChange[];
}

interface ComparableRun {
  readonly header: {
    readonly time: string;
    readonly commit: string;
    /** Absent from runs that were recorded before prompts were. */
    readonly prompts?: readonly PromptEdition[];
  };
  readonly judged: readonly Judged[];
}

export function compareRuns(
  earlier: ComparableRun,
  now: readonly Judged[],
  prompts: readonly PromptEdition[],
): Comparison {
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
    prompts: promptChanges(earlier.header.prompts ?? prompts, prompts),
  };
}

function changeOf(by: number): Change {
  if (by === 0) return "same";
  return by > 0 ? "better" : "worse";
}
