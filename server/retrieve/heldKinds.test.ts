import { expect, it } from "vitest";
import type { Unit } from "../corpus/corpus.ts";
import { askedKinds, type FactKind } from "../question/factKinds.ts";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { createHeldKinds } from "./heldKinds.ts";

const { units } = await realCorpus();
const kinds = askedKinds("补多少钱，什么时候，哪个部门管，电话是多少");

it("says of each unit what looking through its text says", () => {
  expect(kinds.length).toBeGreaterThan(1);
  const holds = createHeldKinds(units);
  for (const kind of kinds)
    for (const [at, { text }] of units.entries())
      expect(holds(kind, at)).toBe(kind.holds.test(text));
});

it("reads a unit when it is first asked about, once, and no other", () => {
  const read: string[] = [];
  const noted = units.slice(0, 5).map(
    (unit): Unit =>
      new Proxy(unit, {
        get: (target, name) => {
          if (name === "text") read.push(target.clauseId);
          return Reflect.get(target, name);
        },
      }),
  );
  const holds = createHeldKinds(noted);
  const kind = kinds[0] as FactKind;
  for (const _ of [1, 2]) holds(kind, 3);
  expect(read).toEqual([units[3]?.clauseId]);
});
