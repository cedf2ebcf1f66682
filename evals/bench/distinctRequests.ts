import type { AskRequest } from "../../core/protocol.ts";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";

/** What callers say before their question, and after it; the first of each is nothing. */
const BEFORE = [
  "",
  "您好，",
  "我想问一下，",
  "咨询一下：",
  "我在朔城区，",
  "我是平鲁区的，",
  "我在怀仁，",
];
const AFTER = ["", "谢谢", "麻烦了", "急等回复", "家里老人让问的", "在网上没查到", "上次没问清楚"];
const AFTER_ALL = ["", "我姓王", "我姓李", "我姓赵"];

/** How many rounds through the golden questions differ in their words: some 131,000 questions. */
export const ROUNDS = BEFORE.length * AFTER.length * AFTER_ALL.length;

/**
 * The golden questions, then the same in other words, and so on: no two are the same, so none is
 * answered from a cache. All but the first round are longer than what people ask, and cost more.
 */
export function* distinctRequests(
  questions: readonly GoldenQuestion[],
  firstRound = 0,
): Generator<AskRequest> {
  for (let round = firstRound; round < ROUNDS; round++) {
    const before = BEFORE[round % BEFORE.length] ?? "";
    const after = AFTER[Math.floor(round / BEFORE.length) % AFTER.length] ?? "";
    const afterAll = AFTER_ALL[Math.floor(round / BEFORE.length / AFTER.length)] ?? "";
    for (const { question, history } of questions) {
      const words = [`${before}${question}`, after, afterAll].filter(Boolean).join("，");
      yield { question: words, ...(history && { history }) };
    }
  }
}
