import { afterAll, beforeAll, expect, it } from "vitest";
import { NOBODY } from "../../assistant.ts";
import { createAssistant } from "../../createAssistant.ts";
import { readSettings } from "../../settings/settings.ts";

let assistant: Awaited<ReturnType<typeof createAssistant>>;

beforeAll(async () => {
  const { OPENAI_API_KEY: _, ...settings } = readSettings();
  assistant = await createAssistant(settings);
});
afterAll(() => assistant.close());

async function cited(question: string): Promise<readonly string[]> {
  const asOf = "2022-08-01";
  const result = await assistant.ask({ question, asOf }, NOBODY, new AbortController().signal);
  return result.citations.map(({ clauseId }) => clauseId).sort();
}

it("cites a clause for each of a list, wherever it stands", async () => {
  expect(await cited("减税降费专班和自建房整治领导小组，办公室分别设在哪个局？")).toEqual([
    "朔政办函〔2022〕57号#二",
    "朔政办发〔2022〕21号#六.（一）",
  ]);
  expect(await cited("能源规划里智能化矿井和采掘工作面2025年目标各多少座")).toEqual([
    "朔政发〔2022〕31号#表1-1.智能化矿井",
    "朔政发〔2022〕31号#表1-1.采掘工作面",
  ]);
});
