import { comparable } from "../../core/comparable.ts";
import type { StoredPassage } from "../../core/index/laneStore.ts";
import type { Corpus, Unit } from "../corpus/corpus.ts";

/** A clause's words together with those of the questions people ask of it, in the form for comparing. */
export interface HeldWords {
  of(unit: Unit, hidden?: ReadonlySet<string>): string;
  questionsOf(unit: Unit): readonly string[];
}

export function createHeldWords(corpus: Corpus, asked: readonly StoredPassage[]): HeldWords {
  const questions = new Map<Unit, string[]>();
  for (const { clauseId, text } of asked) {
    const unit = corpus.unitOf.get(clauseId);
    if (!unit) continue;
    const own = questions.get(unit) ?? [];
    own.push(text);
    questions.set(unit, own);
  }
  const join = (unit: Unit, own: readonly string[]) =>
    unit.comparableText + comparable(own.join("\n"));
  const held = new Map(corpus.units.map((unit) => [unit, join(unit, questions.get(unit) ?? [])]));
  return {
    questionsOf: (unit) => questions.get(unit) ?? [],
    of(unit, hidden) {
      const own = questions.get(unit) ?? [];
      const hides = hidden && hidden.size > 0 && own.some((question) => hidden.has(question));
      return hides
        ? join(
            unit,
            own.filter((q) => !hidden.has(q)),
          )
        : (held.get(unit) ?? "");
    },
  };
}
