import { comparable } from "../../core/comparable.ts";
import { withoutMarkers } from "./withoutMarkers.ts";

/** For each fact whether the answer holds one of its alternatives: 50 座|50座. */
export function factsPresent(facts: readonly string[], answer: string): boolean[] {
  const said = comparable(withoutMarkers(answer));
  return facts.map((fact) =>
    fact.split("|").some((alternative) => said.includes(comparable(alternative))),
  );
}
