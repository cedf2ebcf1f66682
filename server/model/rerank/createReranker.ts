import { z } from "zod";
import { asData } from "../../../core/model/asData.ts";
import { createAskForValue } from "../../../core/model/askForValue.ts";
import type { Limits } from "../../../core/model/limits.ts";
import type { ChatModel } from "../../../core/model/openChatModel.ts";
import type { FillPrompt } from "../../../core/prompts.ts";
import type { Unit } from "../../corpus/corpus.ts";
import type { Reranker } from "../../retrieve/reranker.ts";

/** One try: the reader waits, and the old order is a good one. */
export const RERANK_LIMITS: Limits = {
  totalMs: 5_000,
  silenceMs: 4_000,
  attempts: 1,
  pauseMs: 0,
  repairs: 0,
  characters: 1_000,
};

/** The beginning of a clause says what it is about. */
const SHOWN = 400;

const SHAPE = {
  name: "order",
  description: "交出排序后的编号",
  schema: z.object({ order: z.array(z.coerce.number()) }),
};

export type RerankPrompt = FillPrompt<"question" | "clauses">;

export function createReranker(
  model: ChatModel,
  prompt: RerankPrompt,
  limits: Limits = RERANK_LIMITS,
): Reranker {
  const ask = createAskForValue(model, SHAPE, limits);
  return {
    async rerank(question, units, signal) {
      const content = prompt({ question: asData(question), clauses: units.map(shown).join("\n") });
      const reply = await ask([{ role: "user", content }], signal);
      if (reply.kind === "unavailable") return reply;
      const named = reply.value.order.flatMap((label) => units[label - 1] ?? []);
      if (named.length === 0) return { kind: "unavailable", reason: "unverified" };
      // Those that were left out keep their order behind the others.
      return { kind: "order", units: [...new Set([...named, ...units])] };
    },
  };
}

function shown({ document, above, clause, text }: Unit, i: number): string {
  const headings = [...above, clause].flatMap(({ heading }) => heading ?? []);
  const place = asData([document.title, ...headings].join(" › "));
  return `<条款 编号="${i + 1}">\n所在：${place}\n${asData(text.slice(0, SHOWN))}\n</条款>`;
}
