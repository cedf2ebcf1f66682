import { describe, expect, test } from "vitest";
import { comparable } from "../../core/comparable.ts";
import { corpus, corpusLines, corpusText } from "./testing/corpus.ts";
import { expectWholeness } from "./testing/wholeness.ts";

describe("nothing lost, nothing twice", () => {
  test("every source line belongs to one clause, one declared drop or declared furniture", () => {
    const furniture = new Set(corpus.furniture.map((each) => each.line));
    const dropped = new Set(
      corpus.repairs.flatMap((each) => (each.kind === "drop" ? [each.line] : [])),
    );
    corpusLines.forEach((text, index) => {
      const line = index + 1;
      if (text.trim() === "") return;
      const owners = [corpus.lineOwners.has(line), furniture.has(line), dropped.has(line)];
      expect([line, owners.filter(Boolean).length]).toEqual([line, 1]);
    });
  });

  test("the clauses' texts in order are the text, after the declared repairs", () => {
    expectWholeness(corpusText, corpus);
  });

  test("a dropped line's words stand elsewhere", () => {
    const kept = comparable(
      corpus.documents
        .flatMap((each) => each.clauses)
        .map(allText)
        .join("\n"),
    );
    for (const repair of corpus.repairs) {
      if (repair.kind === "drop") expect(kept).toContain(comparable(repair.text));
    }
  });

  test("every line is covered by a citation, except headings that say nothing alone", () => {
    const cited = comparable(
      corpus.documents
        .flatMap((each) => each.clauses)
        .map(allCited)
        .join("\n"),
    );
    const uncovered = [...corpus.lineOwners.keys()].filter((line) => {
      const words = comparable(corpusLines[line - 1] ?? "");
      return !cited.includes(words);
    });
    for (const line of uncovered) expect(corpusLines[line - 1]?.length).toBeLessThan(40);
  });
});

describe("citations", () => {
  test("never lie in one another and never share an id", () => {
    const seen = new Set<string>();
    const visit = (
      clause: (typeof corpus.documents)[number]["clauses"][number],
      inCitable: boolean,
    ) => {
      expect(seen.has(clause.clauseId)).toBe(false);
      expect(inCitable && clause.citable).toBe(false);
      seen.add(clause.clauseId);
      for (const child of clause.children) visit(child, inCitable || clause.citable);
    };
    for (const document of corpus.documents)
      for (const clause of document.clauses) visit(clause, false);
  });
});

type Clause = (typeof corpus.documents)[number]["clauses"][number];

function allText(clause: Clause): string {
  return [clause.text, ...clause.children.map(allText)].join("\n");
}

function allCited(clause: Clause): string {
  return [clause.citedText ?? "", ...clause.children.map(allCited)].join("\n");
}
