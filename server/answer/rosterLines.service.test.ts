import { expect, it } from "vitest";
import type { Unit } from "../corpus/corpus.ts";
import { createVerifier } from "../verify/createVerifier.ts";
import { realCorpus } from "../verify/testing/realCorpus.ts";
import { verbatimQuote } from "./cite.ts";
import { asksOfMember, rosterLines } from "./rosterLines.ts";
import { validityAt } from "./validityAt.ts";

const corpus = await realCorpus();
const asOf = "2022-08-01";
const rosters = corpus.units.filter(({ clause }) => clause.children.some(({ entry }) => entry));

it("tells one role where one is asked for", () => {
  const roster = corpus.unitOf.get("朔政办函〔2022〕57号#二") as Unit;
  expect(rosterLines(roster, "组长是谁")).toEqual(["组长：武跃飞（市委常委、副市长）。"]);
  expect(rosterLines(roster, "副组长有谁")?.join("")).not.toContain("武跃飞");
  expect(rosterLines(roster, "办公室在哪")?.join("")).toMatch(/^专班办公室设在市财政局/u);
  expect(rosterLines(roster, "办公室主任是谁")?.join("")).toContain("办公室主任：符立志");
  expect(rosterLines(roster, "葛忠明是什么职务")).toEqual(["副组长：葛忠明（市税务局局长）。"]);
  expect(rosterLines(roster, "人社局去的是谁")?.join("")).toMatch(/李全胜（市人社局局长）/u);
  expect(rosterLines(roster, "人社局去的是谁")?.join("")).not.toMatch(/财政局|税务局/u);
  expect(rosterLines(roster, "医保局去的是谁")).toBeUndefined();
  expect(rosterLines(roster, "专班管些什么")).toBeUndefined();
});

it("knows whom its post is asked of, and what it does not say", () => {
  const roster = corpus.unitOf.get("朔政办函〔2022〕73号#二") as Unit;
  expect(asksOfMember(roster, "田东是什么职务")).toBe(true);
  expect(asksOfMember(roster, "田东分管什么")).toBe(false);
  expect(asksOfMember(roster, "武跃飞是什么职务")).toBe(false);
});

it("is no matter of clauses without people", () => {
  const others = corpus.units.filter((unit) => !rosters.includes(unit));
  expect(others.filter((unit) => rosterLines(unit, "组长是谁"))).toEqual([]);
});

it("says of every roster only what stands in it, and quotes the line", () => {
  const verify = createVerifier(corpus);
  for (const unit of rosters) {
    const evidence = [{ label: 1, unit, validity: validityAt(unit.clause.validity, asOf) }];
    for (const role of ["组长", "副组长", "成员"]) {
      const [line = ""] = rosterLines(unit, `${role}是谁`) ?? [];
      expect(verify({ text: line, labels: [1] }, { question: "", asOf, evidence }).kind).toBe("ok");
      const quote = verbatimQuote(unit, line).replace(/\s/gu, "");
      const told = unit.clause.children.flatMap(({ entry }) =>
        entry?.role === role ? entry.people : [],
      );
      expect(told.some(({ name }) => quote.includes(name))).toBe(told.length > 0);
    }
  }
});
