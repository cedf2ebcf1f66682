import { expect, it } from "vitest";
import { textTable } from "./textTable.ts";

it("gives a Chinese character two cells", () => {
  expect(
    textTable([
      ["召回", "1"],
      ["MRR", "10"],
    ]),
  ).toBe("召回   1\nMRR   10");
});
