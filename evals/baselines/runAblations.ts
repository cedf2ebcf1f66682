import type { AskDriver } from "../driver/askDriver.ts";
import type { Part } from "../driver/openAssistant.ts";
import { evaluate } from "../evaluate.ts";
import type { Judged } from "../measure/judged.ts";
import { type ComparedSystem, comparedAssistant, retrievedOf } from "./comparedSystem.ts";

const parts: readonly (readonly [part: Part, chinese: string, english: string])[] = [
  ["exact", "去掉编号直达", "Ours without the exact lane"],
  ["lexical", "去掉字面检索", "Ours without the lexical lane"],
  ["sentences", "去掉句向量", "Ours without sentence vectors"],
  ["asked", "去掉相似问", "Ours without asked questions"],
  ["rerank", "去掉重排", "Ours without reranking"],
];
const modelRerank = ["modelRerank", "去掉模型排序", "Ours without the model's order"] as const;

/** Ours with one part switched off at a time: what each part is worth. */
export async function runAblations(
  openWithout: (part: Part) => Promise<AskDriver>,
  judged: readonly Judged[],
  withModelRerank: boolean,
  tell: (line: string) => void,
): Promise<ComparedSystem[]> {
  const compared: ComparedSystem[] = [];
  for (const [part, chinese, english] of withModelRerank ? [...parts, modelRerank] : parts) {
    tell(english);
    const driver = await openWithout(part);
    const questions = judged.map(({ question }) => question);
    const without = await evaluate(driver, questions, 1, () => {});
    await driver.close();
    const name = { name: `without-${part}`, chinese, english };
    compared.push(comparedAssistant(name, without, retrievedOf(judged)));
  }
  return compared;
}
