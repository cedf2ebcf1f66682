import { expect, it } from "vitest";
import { cleanse } from "../../server/question/cleanse.ts";
import { isFragment } from "../../server/question/isFragment.ts";
import { screen } from "../../server/question/screen.ts";
import { readQuestions } from "../questions/readQuestions.ts";

const answerable = (await readQuestions(import.meta.dirname)).filter((q) => q.answerable);

it("turns no answerable question away before a document is looked at", () => {
  const turnedAway = answerable.filter(
    ({ question }) => screen(cleanse(question), new Set()).kind !== "ask",
  );
  expect(turnedAway.map(({ id }) => id)).toEqual([]);
});

it("asks back on none that stands alone", () => {
  const alone = answerable.filter(({ history }) => !history?.length);
  const unclear = alone.filter(({ question }) => isFragment(cleanse(question)));
  expect(unclear.map(({ id, question }) => `${id} ${question}`)).toEqual([]);
});
