import type { ChatRequest } from "../../../core/model/testing/script.ts";

/** The first sentence of the first clause that the model was shown, without its full stop. */
export function firstSentence({ messages }: ChatRequest): string {
  const [, clause = ""] =
    /<条款 编号="1">\n([\s\S]*?)\n<\/条款>/u.exec(messages[1]?.content ?? "") ?? [];
  const words = clause
    .split("\n")
    .filter((line) => !/^(?:所在|期限|责任单位)：/u.test(line))
    .join("");
  return words.split("。")[0]?.replace(/^\d+\.\s*/u, "") ?? "";
}
