import fc from "fast-check";
import { expect, it } from "vitest";
import { validityAt } from "./validityAt.ts";

const day = fc
  .date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it("is in force from its first day to its last, both included", () => {
  fc.assert(
    fc.property(day, day, day, (a, b, asOf) => {
      const [from = a, until = b] = [a, b].sort();
      const validity = { from, until, text: "执行期限", basis: "period" } as const;
      const { state } = validityAt(validity, asOf);
      expect(state).toBe(asOf < from ? "not-yet" : asOf > until ? "expired" : "in-force");
      expect(validityAt(validity, from).state).toBe("in-force");
      expect(validityAt(validity, until).state).toBe("in-force");
    }),
  );
});

it("says of a clause without dates that none are stated", () => {
  expect(validityAt(undefined, "2022-08-01")).toEqual({ state: "unstated" });
});
