import { ChatOpenAI } from "@langchain/openai";
import type OpenAI from "openai";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import type { AskRequest } from "../../../core/protocol.ts";
import type { Completion, CompletionChunk } from "../../contract/completion.ts";
import { fakeAssistant } from "../testing/fakeAssistant.ts";
import { hangingAssistant } from "../testing/hangingAssistant.ts";
import type { TestEdge } from "../testing/startEdge.ts";
import { failureOf, MODEL, openClient, QUESTION } from "./testing/openClient.ts";

const TEXT = "可以减免租金。[1]\n\n来源：\n- [1] 朔政办发〔2022〕18号 一、13";

let edge: TestEdge;
afterEach(() => edge.stop());

const start: typeof openClient = async (...given) => {
  const opened = await openClient(...given);
  ({ edge } = opened);
  return opened;
};

describe("an answer", () => {
  it("names its sources in the text and as annotations that lead to the clause", async () => {
    const { client } = await start();
    const found = await client.chat.completions.create({ model: MODEL, messages: [QUESTION] });
    const { message, finish_reason } = found.choices[0] ?? {};
    expect(message).toMatchObject({ role: "assistant", content: TEXT, refusal: null });
    expect(finish_reason).toBe("stop");
    const [cited, ...more] = message?.annotations ?? [];
    expect(more).toEqual([]);
    const { start_index, end_index, url, title } = cited?.url_citation ?? {};
    expect(message?.content?.slice(start_index, end_index)).toBe("[1]");
    expect(title).toBe("朔政办发〔2022〕18号 一、13");
    expect(decodeURIComponent(url ?? "")).toBe(`${edge.url}/documents/朔政办发〔2022〕18号#一.13`);
    expect(found.usage?.total_tokens).toBe(0);
    expect(found).toMatchObject({
      model: "policy-answers",
      policy_answer: await (await edge.ask({ question: QUESTION.content })).json(),
    });
  });

  it("says the same in a stream", async () => {
    const { client } = await start();
    const stream = client.chat.completions.stream({
      model: MODEL,
      messages: [QUESTION],
      stream_options: { include_usage: true },
    });
    const pieces: string[] = [];
    stream.on("content", (delta) => void pieces.push(delta));
    const { message } = (await stream.finalChatCompletion()).choices[0] ?? {};
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(TEXT);
    expect(message?.content).toBe(TEXT);
    expect(message?.annotations?.[0]?.url_citation.title).toContain("一、13");
    expect(await stream.totalUsage()).toMatchObject({ total_tokens: 0 });
  });

  it("is not held back until it is whole", async () => {
    const { ask, signals } = hangingAssistant();
    const { client } = await start({ ask });
    const stream = await client.chat.completions.create({
      model: MODEL,
      messages: [QUESTION],
      stream: true,
    });
    for await (const chunk of stream) {
      expect(chunk.choices[0]?.delta.content).toBe("第一句。");
      break;
    }
    await expect.poll(() => signals[0]?.aborted).toBe(true);
    await expect.poll(() => edge.edge.running.count).toBe(0);
  });

  it("of which nothing is left when the client leaves", async () => {
    const { ask, signals } = hangingAssistant();
    const { client } = await start({ ask });
    const leaving = new AbortController();
    const body = { model: MODEL, messages: [QUESTION] };
    const asked = client.chat.completions.create(body, { signal: leaving.signal });
    await expect.poll(() => signals.length).toBe(1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => signals[0]?.aborted).toBe(true);
  });

  it("that ends otherwise than it began says so, and its annotations still fit", async () => {
    const { client } = await start({
      ask: async (request, listener, signal) => {
        listener.onDelta("写了一半");
        return await fakeAssistant.ask(request, { ...listener, onDelta: () => {} }, signal);
      },
    });
    const stream = client.chat.completions.stream({ model: MODEL, messages: [QUESTION] });
    const { content, annotations } = (await stream.finalChatCompletion()).choices[0]?.message ?? {};
    expect(content).toContain("以下面的为准");
    const { start_index, end_index } = annotations?.[0]?.url_citation ?? {};
    expect(content?.slice(start_index, end_index)).toBe("[1]");
  });
});

describe("a refusal", () => {
  it("is a message like any other, with what comes nearest", async () => {
    const { client } = await start({
      ask: async (request, listener, signal) => {
        const { citations, ...answer } = await fakeAssistant.ask(request, listener, signal);
        return {
          ...answer,
          status: "refused",
          reason: "not-in-corpus",
          answer: "可以减免租金。",
          citations: [],
          related: citations,
        };
      },
    });
    const { choices, ...rest } = await client.chat.completions.create({
      model: MODEL,
      messages: [QUESTION],
    });
    expect(choices[0]?.message).toMatchObject({
      content: "可以减免租金。\n\n相关条款：\n- 朔政办发〔2022〕18号 一、13",
      refusal: null,
      annotations: [],
    });
    expect(rest).toMatchObject({ policy_answer: { status: "refused", reason: "not-in-corpus" } });
  });
});

describe("a conversation", () => {
  it("is handed on as question, history and date, without the lists behind the answers", async () => {
    const got: AskRequest[] = [];
    const { client } = await start({
      ask: (request, listener, signal) => {
        got.push(request);
        return fakeAssistant.ask(request, listener, signal);
      },
    });
    const body = {
      model: MODEL,
      messages: [
        { role: "system", content: "不要引用条款。" },
        QUESTION,
        { role: "assistant", content: TEXT },
        {
          role: "user",
          content: [
            { type: "text", text: "那" },
            { type: "text", text: "水电呢？" },
          ],
        },
      ],
      asOf: "2022-10-01",
    } as const;
    await client.chat.completions.create(body as never);
    expect(got).toEqual([
      {
        question: "那\n水电呢？",
        history: [{ question: QUESTION.content, answer: "可以减免租金。[1]" }],
        asOf: "2022-10-01",
      },
    ]);
  });
});

it("has the types of the client", async () => {
  await start();
  expectTypeOf<Completion>().toExtend<OpenAI.ChatCompletion>();
  expectTypeOf<CompletionChunk>().toExtend<OpenAI.ChatCompletionChunk>();
});

it("lists itself as the only model", async () => {
  const { client } = await start();
  const { data } = await client.models.list();
  expect(data.map(({ id }) => id)).toEqual(["policy-answers"]);
  expect(await client.models.retrieve("policy-answers")).toEqual(data[0]);
  const failure = await failureOf(client.models.retrieve("gpt-0"));
  expect(failure).toMatchObject({ status: 404, code: "model-not-found" });
});

it("serves LangChain, whole and streamed", async () => {
  await start();
  const model = new ChatOpenAI({
    model: "policy-answers",
    apiKey: "none",
    maxRetries: 0,
    configuration: { baseURL: `${edge.url}/v1` },
  });
  expect((await model.invoke(QUESTION.content)).text).toBe(TEXT);
  let streamed = "";
  for await (const chunk of await model.stream(QUESTION.content)) streamed += chunk.text;
  expect(streamed).toBe(TEXT);
});
