import fc from "fast-check";
import { expect, it } from "vitest";
import { fakeUnit } from "../verify/testing/fakeUnit.ts";
import { citation, verbatimQuote } from "./cite.ts";

it("quotes nothing that does not stand in the clause", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, sentence) => {
      const unit = fakeUnit(text);
      expect(text).toContain(verbatimQuote(unit, sentence));
    }),
  );
});

it("tells of the clause's damage and of its offices by their one name", () => {
  const unit = fakeUnit("减免租金。", {
    damaged: "lost-text",
    responsibleUnits: [{ name: "市应急管理局", written: "市应急局", role: "lead" }],
  });
  expect(citation(unit, 1, "减免租金。", "2022-08-01")).toMatchObject({
    label: 1,
    damaged: "原文此处有缺字。",
    responsibleUnits: ["市应急管理局"],
    validity: { state: "unstated" },
  });
});
