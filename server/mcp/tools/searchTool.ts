import { z } from "zod";
import { searchResponse } from "../../contract/search.ts";
import type { Edge } from "../../http/edge.ts";
import { questionOf } from "../../http/validate/question.ts";
import { MOST_HITS } from "../../http/validate/searchQuery.ts";
import { validate } from "../../http/validate/validate.ts";
import type { Tool } from "../tool.ts";

const HITS_ERROR = `k 应为 1 到 ${MOST_HITS} 之间的整数。`;
const HITS = 5;

/** The hits of /api/search. */
export function searchTool(edge: Edge): Tool {
  const input = z.object({
    query: questionOf(edge.settings.MAX_QUESTION_CHARACTERS, "检索词 query").meta({
      description: "检索词或一句问题。",
    }),
    k: z
      .int(HITS_ERROR)
      .min(1, HITS_ERROR)
      .max(MOST_HITS, HITS_ERROR)
      .default(HITS)
      .describe(`要几条，1 到 ${MOST_HITS}，不写为 ${HITS}。`),
  });
  return {
    name: "search",
    title: "检索条款",
    description:
      "在政府公报中检索条款，最相关的在前。只检索，不判断条款是否回答了问题；要直接的回答请用 ask。",
    input,
    output: searchResponse,
    async call(given) {
      const { query, k } = validate(input, given);
      const assistant = await edge.readiness.assistant();
      const hits = await assistant.search(query, k, false);
      const text = hits
        .map(({ clauseId, documentTitle, text }) => `${clauseId}（${documentTitle}）\n${text}`)
        .join("\n\n");
      return { text: text || "没有找到条款。", structured: { hits } };
    },
  };
}
