import type { PromptEdition } from "../report/promptEditions.ts";

export interface PromptChange {
  readonly name: string;
  /** Absent where the earlier run had no such prompt. */
  readonly from?: PromptEdition;
  /** Absent where this run has none. */
  readonly to?: PromptEdition;
}

/** Prompts whose words are not those of the earlier run. */
export function promptChanges(
  earlier: readonly PromptEdition[],
  now: readonly PromptEdition[],
): readonly PromptChange[] {
  const names = [...new Set([...earlier, ...now].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const from = earlier.find((prompt) => prompt.name === name);
    const to = now.find((prompt) => prompt.name === name);
    return from?.digest === to?.digest ? [] : [{ name, ...(from && { from }), ...(to && { to }) }];
  });
}

/** answer 2 → 3; a change under the same number is told by its digests. */
export function changeWords({ name, from, to }: PromptChange): string {
  const sameVersion = from && to && from.version === to.version;
  const words = (prompt: PromptEdition | undefined) =>
    prompt ? `${prompt.version}${sameVersion ? ` (${prompt.digest})` : ""}` : "none";
  return `${name} ${words(from)} → ${words(to)}`;
}
