import { expect, it } from "vitest";
import { citableClauses } from "../../core/citableClauses.ts";
import { sha256 } from "../../core/index/fingerprint.ts";
import type { Measure, Words } from "../../core/measure.ts";
import { corpus } from "../parse/testing/corpus.ts";
import { readReviews } from "./review/readReviews.ts";
import { settleMeasures } from "./review/settleMeasures.ts";

const reviews = await readReviews();
const { measures, stale } = settleMeasures([corpus], reviews);

function wordsOf(measure: Measure): readonly Words[] {
  const { kinds, trades, sizes, persons, places, what, amounts, conditions } = measure;
  const { limits, offices, howTo, deadlines } = measure;
  return [kinds, trades, sizes, persons, places, what, amounts, conditions, limits, offices, howTo]
    .flat()
    .concat(deadlines.flatMap((deadline) => [deadline, deadline.task, deadline.by ?? []].flat()));
}

it("keeps every review in step with its clause", () => {
  const digests = new Map(
    [...citableClauses([corpus])].map(({ clause }) => [
      clause.clauseId,
      sha256(clause.citedText ?? clause.text),
    ]),
  );
  const astray = [...reviews.values()].filter(({ id, digest }) => digests.get(id) !== digest);
  expect(astray.map(({ id }) => id)).toEqual([]);
  expect(stale).toEqual([]);
});

it.each(measures.map((measure) => [measure.id, measure] as const))(
  "%s says nothing that does not stand in the clause or a heading above it",
  (_id, measure) => {
    for (const { words, from, to, heading } of wordsOf(measure))
      expect((heading ?? measure.text).slice(from, to)).toBe(words);
    if (measure.validity)
      expect(measure.text.replace(/\s/g, "")).toContain(measure.validity.text.replace(/\s/g, ""));
  },
);

it("takes no review for words that have changed", () => {
  const [first] = measures.filter(({ reviewed }) => reviewed);
  if (!first) return;
  const changed = new Map([[first.id, { ...first, digest: "0".repeat(64) }]]);
  const settled = settleMeasures([corpus], changed);
  expect(settled.stale).toEqual([first.id]);
  expect(settled.measures.find(({ id }) => id === first.id)?.reviewed).not.toBe(true);
});
