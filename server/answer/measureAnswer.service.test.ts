import { afterAll, beforeAll, expect, it } from "vitest";
import type { AnswerResult, Turn } from "../../core/protocol.ts";
import { createAssistant } from "../createAssistant.ts";
import { readSettings } from "../settings/settings.ts";

const ASOF = "2022-08-01";
const GENERAL = "我开小饭馆能享受什么";
const RENT = "朔政办发〔2022〕18号#一.13";

let assistant: Awaited<ReturnType<typeof createAssistant>>;
beforeAll(async () => {
  const { OPENAI_API_KEY: _, ...settings } = readSettings();
  assistant = await createAssistant(settings);
});
afterAll(() => assistant.close());

async function ask(question: string, history: readonly Turn[] = [], asOf = ASOF) {
  const silent = { onDelta() {}, onCitations() {} };
  return await assistant.ask({ question, history, asOf }, silent, new AbortController().signal);
}

async function converse(...questions: readonly string[]): Promise<AnswerResult> {
  const history: Turn[] = [];
  let result = await ask(questions[0] ?? "");
  for (const [place, question] of questions.slice(1).entries()) {
    history.push({ question: questions[place] ?? "", answer: result.answer });
    result = await ask(question, history);
  }
  return result;
}

function rentQuote({ citations }: AnswerResult): string | undefined {
  return citations.find(({ clauseId }) => clauseId === RENT)?.quote;
}

it("lists the measures of several kinds, and asks one question, with replies to choose", async () => {
  const { answer, citations, followUps, profile } = await ask(GENERAL);
  const kinds = new Set(answer.match(/^[^：\n]{2,4}(?=：)/gmu));
  expect(kinds.size).toBeGreaterThanOrEqual(4);
  expect(citations.length).toBeGreaterThanOrEqual(6);
  expect(answer.match(/？/g)).toHaveLength(1);
  expect(answer.trimEnd()).toMatch(/国有房屋.*房东.*？$/u);
  expect(followUps).toHaveLength(3);
  expect(profile).toEqual({ trade: "餐饮" });
});

it.each([
  ["国有的", "承租国有房屋", /减免6个月租金/],
  ["私人房东", "承租非国有房屋", /给予适当帮扶/],
])("takes %s for a reply, and tells that tenant's sentence", async (reply, tenancy, words) => {
  const result = await converse(GENERAL, reply);
  expect(result.profile).toEqual({ trade: "餐饮", tenancy });
  expect(rentQuote(result)).toMatch(words);
  expect(result.answer).not.toContain("？");
});

it("leaves out the tenants' measure for who owns the house", async () => {
  const result = await converse(GENERAL, "房子是自己的");
  expect(rentQuote(result)).toBeUndefined();
  expect(result.citations.length).toBeGreaterThan(4);
});

it.each(["稳岗返还的比例是多少？", "谢谢", "核酸检测谁出钱"])(
  "goes on as ever after %s",
  async (words) => {
    expect((await converse(GENERAL, words)).profile).toBeUndefined();
  },
);

it("says what has run out on the day of asking, and still tells it", async () => {
  const { answer, citations } = await ask(GENERAL, [], "2026-11-23");
  expect(answer).toMatch(/^以下\d项按2026-11-23看有\d项已到期，写的是当时的规定/u);
  expect(citations.some(({ validity }) => validity.state === "expired")).toBe(true);
});
