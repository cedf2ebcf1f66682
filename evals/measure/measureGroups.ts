import { groups } from "./groups.ts";
import type { Judged } from "./judged.ts";
import { summarise } from "./measure.ts";
import { measures } from "./measures.ts";

/** Values by measure name; null where a measure applies to no question. */
export type Values = Readonly<Record<string, number | null>>;

export interface MeasuredGroup {
  readonly group: string;
  readonly questions: number;
  readonly values: Values;
}

/** Every measure of every group that has questions. */
export function measureGroups(judged: readonly Judged[]): MeasuredGroup[] {
  return groups
    .map(({ name, holds }) => ({ name, members: judged.filter(({ question }) => holds(question)) }))
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => ({
      group: name,
      questions: members.length,
      values: Object.fromEntries(measures.map((m) => [m.name, summarise(m, members)])),
    }));
}
