import MiniSearch from "minisearch";
import type { PolicyIndex } from "../../core/index/openIndex.ts";
import { lexicalTokens } from "../../server/retrieve/tokens.ts";
import type { Baseline } from "./baseline.ts";
import { clausesInOrder, clauseTexts } from "./clauseTexts.ts";

/** BM25 over our chunks, by minisearch, on character bigrams. */
export async function lexicalOnly({ gazettes, lanes }: PolicyIndex): Promise<Baseline> {
  const texts = clauseTexts(gazettes);
  const index = new MiniSearch({
    fields: ["text"],
    storeFields: ["clauseId"],
    tokenize: lexicalTokens,
  });
  const chunks = await lanes.chunk.passages();
  index.addAll(chunks.map(({ text, clauseId }, id) => ({ id, text, clauseId })));
  return {
    name: "bm25",
    chinese: "仅 BM25（本系统分块）",
    english: "BM25 over our chunks",
    search: async (question, k) => {
      const found = index.search(question).map(({ clauseId }) => clauseId as string);
      return clausesInOrder(found, texts).slice(0, k);
    },
  };
}
