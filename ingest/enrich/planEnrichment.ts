import { readPrompt } from "../../core/prompts.ts";
import type { CoreSettings } from "../../core/settings.ts";
import { readAllAsked } from "../questions/readQuestions.ts";
import { readCorpus } from "../read/readCorpus.ts";
import { clausesToAsk, wordsOf } from "./clausesToAsk.ts";

/** A Chinese character is a token or less with the models in use; the real bill is rather lower. */
const TOKENS_PER_CHARACTER = 1;
/** Four questions with their words. */
const TOKENS_OF_A_REPLY = 220;

/** What `--enrich` would do, as Chinese sentences: nothing is asked of a model, and no key is needed. */
export async function planEnrichment({ CORPUS_DIR, DATA_DIR }: CoreSettings): Promise<string> {
  const { files } = await readCorpus(CORPUS_DIR);
  const gazettes = files.map(({ gazette }) => gazette);
  const tasks = clausesToAsk(gazettes, await readAllAsked(DATA_DIR));
  const prompt = await readPrompt("questions", ["title", "clause"]);
  const characters = tasks.reduce(
    (sum, { clause, document }) =>
      sum + prompt({ title: document.title, clause: wordsOf(clause) }).length,
    0,
  );
  const documents = new Set(tasks.map(({ document }) => document.documentNumber)).size;
  const input = Math.round(characters * TOKENS_PER_CHARACTER);
  const output = tasks.length * TOKENS_OF_A_REPLY;
  return `要补写相似问的条款有 ${tasks.length} 个，分布在 ${documents} 个文件；约需输入 ${input} 个 token，输出 ${output} 个 token。`;
}
