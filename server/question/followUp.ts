import type { Turn } from "../../core/protocol.ts";
import { isFragment } from "./isFragment.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { screen } from "./screen.ts";

/** Opens a question that leans on the one before: 那零售的呢 · 要是超期了呢 · 其中重症的几张 */
const LEANING =
  /^(?:那|这|它|其中|里头|里面|另外|还有|要是|如果|这个|那个|这事|这种|第[一二三四五]种|到什么时候|什么时候|哪个|谁|找|一家|主要|递上去|办公室|多久|几)/u;
/** A question of this length can stand alone. */
const SELF_SUFFICIENT = 22;
const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The question with the subject it takes from the turn before. A trade that is swapped
 * (那零售的呢 after one on 餐饮) takes the old one's place. A turn that gave orders instead of asking has no subject to take.
 */
export function resolveFollowUp(
  question: string,
  history: readonly Turn[],
  lexicon: Lexicon,
): string {
  const last = history.findLast((turn) => screen(turn.question, NO_NAMES).kind === "ask");
  if (!last || !leans(question)) return question;
  let before = last.question;
  if (lexicon.tradesOf(question).size > 0)
    for (const word of lexicon.tradeWords(before)) before = before.replaceAll(word, "");
  return `${before} ${question}`;
}

export function leans(question: string): boolean {
  return LEANING.test(question) || question.length < SELF_SUFFICIENT || isFragment(question);
}
