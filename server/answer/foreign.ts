import type { AnswerResult } from "../../core/protocol.ts";
import { refusal } from "./refusals.ts";

const ASK_IN_CHINESE =
  "文件为中文，没能看懂这个问题，请用中文再问一次。The documents are in Chinese and this question could not be understood; please ask it in Chinese.";
const QUOTED_IN_CHINESE =
  "文件为中文，以下照录中文条款。The documents are in Chinese; the answer quotes their clauses as they stand.";

/** Nothing of the question could be put into Chinese. */
export function foreignRefusal(): AnswerResult {
  return refusal("ambiguous", [], { retrieveMs: 0, composeMs: 0 }, ASK_IN_CHINESE);
}

/** The note on an answer to a question in another language. */
export function noteWithLanguage({ note }: AnswerResult): string {
  return [QUOTED_IN_CHINESE, note].filter(Boolean).join("");
}
