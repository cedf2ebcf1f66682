import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import { parseGazette } from "./gazette.ts";
import type { ParsedGazette } from "./parsedGazette.ts";
import { corpusText } from "./testing/corpus.ts";
import { expectWholeness } from "./testing/wholeness.ts";

/** Articles, measures, tables and a roster of the corpus: enough to damage. */
const all = corpusText.split("\n");
const lines = [
  ...all.slice(1433, 1570),
  ...all.slice(1854, 2238),
  ...all.slice(2793, 2959),
  ...all.slice(3463, 3584),
];
const source = lines.join("\n");
const ids = idsIn(parseGazette(source, "x.md"));

function idsIn(gazette: ParsedGazette): string[] {
  return gazette.documents
    .flatMap((document) => document.clauses)
    .flatMap((clause) => [...withDescendants(clause)])
    .map((clause) => clause.clauseId);
}

const anyLine = fc.integer({ min: 0, max: lines.length - 1 });

describe("damage of every kind", () => {
  test("never crashes the parser and never loses text", () => {
    const damage = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant("cut" as const), line: anyLine, at: fc.nat(40) }),
        fc.record({ kind: fc.constant("merge" as const), line: anyLine }),
        fc.record({ kind: fc.constant("repeat" as const), line: anyLine }),
        fc.record({ kind: fc.constant("remove" as const), line: anyLine }),
        fc.record({ kind: fc.constant("swap" as const), line: anyLine, with: anyLine }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(damage, (steps) => {
        const damaged = steps.reduce(damagedLines, lines).join("\n");
        expectWholeness(damaged, parseGazette(damaged, "x.md"));
      }),
      { numRuns: 100 },
    );
  });

  test("any characters whatever are read", () => {
    const words = fc.constantFrom(
      "第一条 ",
      "一、",
      "（一）",
      "1. ",
      "专栏1：",
      "附件",
      "**",
      "# ",
      "\t",
      "。",
      "：",
      "\n",
      "2022年",
      "〔2022〕1号",
      "组 长：王 强 市长",
      "——",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 80 }),
        (parts) => {
          expect(() => parseGazette(parts.join(""), "x.md")).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("damage that leaves the numbering intact", () => {
  test("headings re-levelled: the same clauses", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 1, max: 6 })), (levels) => {
        const relevelled = source.replace(
          /^#+ /gm,
          () => `${"#".repeat(levels.next().value ?? 1)} `,
        );
        expect(idsIn(parseGazette(relevelled, "x.md"))).toEqual(ids);
      }),
      { numRuns: 10 },
    );
  });

  test("widths of brackets and punctuation swapped: the same clauses", () => {
    const widths: Record<string, string> = {
      "（": "(",
      "）": ")",
      "，": ",",
      "；": ";",
      "：": ":",
      "(": "（",
      ")": "）",
    };
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 20, maxLength: 200 }), (chosen) => {
        const set = new Set(chosen);
        const swapped = lines.map((line, index) =>
          set.has(index) ? line.replace(/[（），；：()]/g, (sign) => widths[sign] ?? sign) : line,
        );
        expect(idsIn(parseGazette(swapped.join("\n"), "x.md"))).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  test("paragraphs cut in mid-sentence by a page break: the same clauses", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyLine, fc.integer({ min: 40, max: 80 })), { maxLength: 30 }),
        (cuts) => {
          const cut = [...lines];
          for (const [index, at] of cuts) cut[index] = cutInSentence(cut[index] ?? "", at);
          expect(idsIn(parseGazette(cut.join("\n"), "x.md"))).toEqual(ids);
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** Cuts between two ideographs only, as a column does. */
function cutInSentence(line: string, at: number): string {
  if (line.startsWith("#") || line.startsWith("- ") || /^.{0,4}(?:局|号)/.test(line.slice(at)))
    return line;
  const isInside =
    /[\u4e00-\u9fff]/.test(line[at - 1] ?? "") && /[\u4e00-\u9fff]/.test(line[at] ?? "");
  const isNumeral = /^[一二三四五六七八九十第]/.test(line.slice(at));
  return isInside && !isNumeral && line.length > at + 20
    ? `${line.slice(0, at)}\n\n${line.slice(at)}`
    : line;
}

type Step =
  | { kind: "cut"; line: number; at: number }
  | { kind: "merge" | "repeat" | "remove"; line: number }
  | { kind: "swap"; line: number; with: number };

function damagedLines(lines: readonly string[], step: Step): string[] {
  const damaged = [...lines];
  const line = step.line % Math.max(lines.length, 1);
  const words = damaged[line] ?? "";
  if (step.kind === "cut")
    damaged.splice(line, 1, words.slice(0, step.at), "", words.slice(step.at));
  if (step.kind === "merge") damaged.splice(line, 2, words + (damaged[line + 1] ?? ""));
  if (step.kind === "repeat") damaged.splice(line, 0, words);
  if (step.kind === "remove") damaged.splice(line, 1);
  if (step.kind === "swap") {
    const other = step.with % Math.max(lines.length, 1);
    [damaged[line], damaged[other]] = [damaged[other] ?? "", words];
  }
  return damaged;
}
