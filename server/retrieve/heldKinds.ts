import type { Unit } from "../corpus/corpus.ts";
import type { FactKind } from "../question/factKinds.ts";

/**
 * Which units hold which kind of fact, by position; looked up once, when it is first asked for. Looking
 * through all units at once would keep one question waiting, the longer the larger the corpus.
 */
export function createHeldKinds(units: readonly Unit[]) {
  const known = new Map<FactKind, (boolean | undefined)[]>();
  return (kind: FactKind, at: number): boolean => {
    const held = known.get(kind) ?? [];
    known.set(kind, held);
    held[at] ??= kind.holds.test(units[at]?.text ?? "");
    return held[at];
  };
}
