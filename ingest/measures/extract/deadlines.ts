import type { Deadline } from "../../../core/measure.ts";
import { DUE_WORDS, dueOf } from "./dueOf.ts";
import type { Scope } from "./scope.ts";
import { sentenceAround } from "./sentences.ts";
import { subjectBefore } from "./subjectBefore.ts";
import { wordsOf } from "./wordsOf.ts";

/** By when someone has to act: 7月底前, 每月20日前, 自公布之日起十五日内. */
export function deadlinesIn({ body, text, document }: Scope): readonly Deadline[] {
  const year = Number(document.documentDate.slice(0, 4));
  return wordsOf(body, DUE_WORDS).flatMap(({ words, from, to, match }) => {
    const due = dueOf(match, year);
    if (!due) return [];
    const task = sentenceAround(text, from);
    const by = subjectBefore(body, task.from, from);
    return [{ words, from, to, due, task, ...(by && { by }) }];
  });
}
