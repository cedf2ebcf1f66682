import { expect, it } from "vitest";
import type { ChatRequest } from "../../core/model/testing/script.ts";
import { startScriptedService } from "../../core/model/testing/scriptedService.ts";
import { createAssistant } from "../createAssistant.ts";
import { readSettings } from "../settings/settings.ts";

const listener = { onDelta() {}, onCitations() {} };
const HISTORY = [{ question: "餐饮企业的失业保险最长能缓多久", answer: "缓缴期限不超过1年。[1]" }];

type Script = Readonly<Record<"rewrite" | "rerank", (request: ChatRequest) => object | string>>;

/** One service for all that a model is asked: told apart by the prompt. What writes answers is dead. */
async function open(script: Partial<Script>) {
  const asked: string[] = [];
  const service = await startScriptedService([
    (request) => {
      const said = request.messages[0]?.content ?? "";
      const step = said.includes("改写成一个")
        ? "rewrite"
        : said.includes("排序")
          ? "rerank"
          : undefined;
      if (step) asked.push(step);
      const reply = step && script[step]?.(request);
      if (reply === undefined) return { status: 401 };
      return { say: typeof reply === "string" ? reply : JSON.stringify(reply) };
    },
  ]);
  const { url: OPENAI_BASE_URL } = service;
  const settings = {
    ...readSettings(),
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL,
    MODEL_RERANK: true,
  };
  const assistant = await createAssistant(settings);
  const ask = (question: string, history: typeof HISTORY = []) =>
    assistant.ask({ question, history }, listener, new AbortController().signal);
  const end = async () => {
    service.stop();
    await assistant.close();
  };
  return { ask, search: assistant.search, asked, end };
}

it("puts a follow-up by the model, and goes the other way without it", async () => {
  const good = await open({ rewrite: () => ({ question: "零售企业的失业保险最长能缓多久" }) });
  const answered = await good.ask("那个零售业的呢", HISTORY);
  expect(good.asked).toContain("rewrite");
  expect(answered.citations[0]?.clause).toBe("三、32");
  expect(answered.timings.withoutModel ?? []).not.toContain("rewrite");
  await good.end();

  const dead = await open({});
  const instead = await dead.ask("那零售的呢", HISTORY);
  expect(instead.citations[0]?.clause).toBe("三、32");
  expect(instead.timings.withoutModel).toContain("rewrite");
  await dead.end();
});

it("asks no model to put a question that stands alone", async () => {
  const { ask, asked, end } = await open({});
  await ask("餐饮企业员工定期核酸检测的费用由谁来承担，能不能给补贴", HISTORY);
  expect(asked).not.toContain("rewrite");
  await end();
});

it("has a question in another language translated", async () => {
  const { ask, end } = await open({
    rewrite: () => ({ question: "餐饮企业员工核酸检测的费用谁出？" }),
  });
  const { citations, note } = await ask("¿Quién paga las pruebas de covid de los camareros?");
  expect(citations[0]?.clause).toBe("二、23");
  expect(note).toContain("The documents are in Chinese");
  await end();
});

it("takes the model's order of the first twelve, and leaves an addressed clause where it is", async () => {
  const last = await open({ rerank: () => ({ order: [12] }) });
  const plain = await open({});
  const question = "国有房屋的租金能减免吗";
  const [ordered, before] = [
    await last.search(question, 14, false),
    await plain.search(question, 14, false),
  ];
  const ids = (hits: typeof before) => hits.map(({ clauseId }) => clauseId);
  expect(ids(ordered)).toEqual([
    ...ids(before).slice(11, 12),
    ...ids(before).slice(0, 11),
    ...ids(before).slice(12),
  ]);
  expect(ordered.map(({ score }) => score)).toEqual(before.map(({ score }) => score));

  const asks = last.asked.length;
  const [first] = await last.search("朔政办发〔2022〕18号第13条", 3, false);
  expect(first?.clause).toBe("一、13");
  expect(last.asked).toHaveLength(asks);
  await last.end();
  await plain.end();
});

it("says that the clauses stand in the old order", async () => {
  const { ask, end } = await open({});
  const { timings, status } = await ask("国有房屋的租金能减免几个月");
  expect(status).toBe("answered");
  expect(timings.withoutModel).toEqual(["rerank"]);
  await end();
});
