import { describe, expect, it } from "vitest";
import { sentencesOf } from "./answer/bodySentences.ts";
import { maskPersonalNumbers } from "./privacy/maskPersonalNumbers.ts";
import { findClauseReferences } from "./question/clauseReferences.ts";
import { cleanse } from "./question/cleanse.ts";
import { findDocumentReferences } from "./question/documentReferences.ts";
import { dropPadding } from "./question/dropPadding.ts";
import { askedKinds, FACT_KINDS, holdsCount } from "./question/factKinds.ts";
import { resolveFollowUp } from "./question/followUp.ts";
import { isFragment } from "./question/isFragment.ts";
import { shippedLexicon } from "./question/lexicon/testing/shippedLexicon.ts";
import { partsOf } from "./question/parts.ts";
import { counties, otherPlaces } from "./question/places.ts";
import { screen } from "./question/screen.ts";
import { growth, hostileTexts } from "./testing/hostileTexts.ts";
import { CHECKS } from "./verify/checks.ts";
import { sourceOf } from "./verify/source/sourceOf.ts";
import { fakeUnit } from "./verify/testing/fakeUnit.ts";

const LENGTH = 10_000;
/** Twice the text may take twice the time, and then some for a busy machine; 4 would be its square. */
const LINEAR = 3.2;

const names = { offices: new Map([["市税务局", "市税务局"]]), people: new Set(["张三"]) };
const { lexicon } = await shippedLexicon();
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanse,
  maskPersonalNumbers,
  dropPadding,
  findClauseReferences,
  findDocumentReferences: (text) => findDocumentReferences(text, [fakeUnit("").document]),
  screen: (text) => screen(text, new Set()),
  isFragment,
  partsOf,
  otherPlaces,
  counties,
  tradesOf: (text) => lexicon.tradesOf(text),
  tradeWords: (text) => lexicon.tradeWords(text),
  translate: (text) => lexicon.translate(text),
  namesOtherSubject: (text) => lexicon.namesOtherSubject(text, text),
  resolveFollowUp: (text) => resolveFollowUp(text, [{ question: text, answer: text }], lexicon),
  askedKinds,
  holds: (text) => FACT_KINDS.map(({ holds }) => holds.test(text)),
  holdsCount: (text) => holdsCount(`多少家${text}`, text),
  sentencesOf: (text) => sentencesOf(fakeUnit(text).clause),
  ...Object.fromEntries(
    CHECKS.map((check) => [
      check.name,
      (text: string) => {
        const cited = [
          { label: 1, unit: fakeUnit("一句话"), validity: { state: "unstated" as const } },
        ];
        return check({ text, question: "", names, source: sourceOf(cited, "2022-08-01") });
      },
    ]),
  ),
};

describe("time grows no faster than the text", () => {
  it.each(Object.entries(READERS))("in %s", (_, read) => {
    const slow = hostileTexts(LENGTH)
      .map(([name, text]) => [name, growth(read, text, text + text)] as const)
      .filter(([, factor]) => factor > LINEAR);
    expect(slow).toEqual([]);
  });
});
