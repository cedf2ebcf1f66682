import { type Group, groupsOf } from "./groups.ts";
import type { Judged } from "./judged.ts";
import { summarise } from "./measure.ts";
import { measures } from "./measures.ts";

export interface MeasuredGroup {
  readonly group: string;
  readonly kind: Group["kind"];
  readonly chinese: string;
  readonly questions: number;
  /** By measure name; null where a measure applies to no question. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** Every measure of every group. */
export function measureGroups(judged: readonly Judged[]): MeasuredGroup[] {
  return groupsOf(judged.map(({ question }) => question)).map(({ name, kind, chinese, holds }) => {
    const members = judged.filter(({ question }) => holds(question));
    const values = measures.map((measure) => [measure.name, summarise(measure, members)]);
    return {
      group: name,
      kind,
      chinese,
      questions: members.length,
      values: Object.fromEntries(values),
    };
  });
}
