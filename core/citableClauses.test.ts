import fc from "fast-check";
import { expect, it } from "vitest";
import { citableClauses, withDescendants } from "./citableClauses.ts";
import type { ClauseNode, Gazette } from "./clause.ts";

const { tree } = fc.letrec<{ tree: ClauseNode }>((tie) => ({
  tree: fc.record({
    clauseId: fc.uuid(),
    label: fc.constant(""),
    clausePath: fc.constant(""),
    kind: fc.constant("division"),
    text: fc.string(),
    children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie("tree"), { maxLength: 3 })),
    source: fc.constant({ firstLine: 1, lastLine: 1 }),
    citable: fc.boolean(),
    responsibleUnits: fc.constant([]),
    references: fc.constant([]),
  }),
}));

function gazetteOf(clauses: readonly ClauseNode[]): Gazette {
  const document = {
    documentNumber: "云政发〔2023〕1号",
    title: "",
    noticeTitle: "",
    issuingAuthority: "",
    addressees: "",
    documentDate: "",
    sourceFile: "",
    source: { firstLine: 1, lastLine: 1 },
    clauses,
  };
  return { sourceFile: "", title: "", documents: [document] };
}

it("gives the highest citable clauses, each once, in order, under those above", () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (clauses) => {
      const all = clauses.flatMap((clause) => [...withDescendants(clause)]);
      const found = [...citableClauses([gazetteOf(clauses)])];
      const places = found.map(({ clause }) => all.indexOf(clause));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const { clause, above } of found) {
        expect(clause.citable).toBe(true);
        expect(above.some((each) => each.citable)).toBe(false);
        for (const [i, each] of above.entries())
          expect(each.children).toContain(above[i + 1] ?? clause);
      }
      const covered = new Set(found.flatMap(({ clause }) => [...withDescendants(clause)]));
      for (const clause of all) if (clause.citable) expect(covered).toContain(clause);
    }),
  );
});
