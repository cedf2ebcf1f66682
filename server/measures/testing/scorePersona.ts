import type { Measure } from "../../../core/measure.ts";
import { matchMeasures } from "../matchingMeasures.ts";
import type { Persona } from "./personas.ts";

/** The day of the gazette: nothing of it had run out. */
const AS_OF = "2022-09-01";

export function scorePersona(
  { name, profile, measures: wanted }: Persona,
  measures: readonly Measure[],
) {
  const found = matchMeasures(measures, profile, AS_OF)
    .filter(({ fit }) => fit !== "does-not-fit")
    .map(({ measure }) => measure.id);
  const right = found.filter((id) => wanted.includes(id));
  return {
    name,
    wanted: wanted.length,
    found: found.length,
    precision: right.length / found.length,
    recall: right.length / wanted.length,
    missed: wanted.filter((id) => !found.includes(id)),
    surplus: found.filter((id) => !wanted.includes(id)),
  };
}
