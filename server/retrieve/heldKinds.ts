import type { Unit } from "../corpus/corpus.ts";
import type { FactKind } from "../question/factKinds.ts";

/** Which units hold which kind of fact, by position; a kind is looked for once, when it is first asked for. */
export function createHeldKinds(units: readonly Unit[]) {
  const known = new Map<FactKind, readonly boolean[]>();
  return (kind: FactKind, at: number): boolean => {
    const holds = known.get(kind) ?? units.map(({ text }) => kind.holds.test(text));
    known.set(kind, holds);
    return holds[at] ?? false;
  };
}
