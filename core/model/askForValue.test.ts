import { expect, it } from "vitest";
import { z } from "zod";
import { createAskForValue } from "./askForValue.ts";
import { IMPATIENT } from "./testing/impatient.ts";
import { openScriptedModel } from "./testing/scriptedModel.ts";

const SHAPE = {
  name: "order",
  description: "排序",
  schema: z.object({ order: z.array(z.number()) }),
};
const MESSAGES = [{ role: "user", content: "排序" }] as const;
const GOOD = '{"order":[2,1]}';
const VALUE = { kind: "value", value: { order: [2, 1] } };

async function ask(...script: Parameters<typeof openScriptedModel>) {
  const { model, service } = await openScriptedModel(...script);
  const asked = createAskForValue(model, SHAPE, IMPATIENT);
  const reply = await asked(MESSAGES, new AbortController().signal);
  return { reply, requests: service.requests };
}

it.each(["json_schema", "tool", "json_object", "plain"] as const)(
  "brings the value from a service that takes %s only",
  async (form) => expect((await ask([{ say: GOOD }], [form])).reply).toEqual(VALUE),
);

it.each([
  ["in a fence", `好的：\n\`\`\`json\n${GOOD}\n\`\`\``],
  ["after thoughts", `<think>{"order":[9]}</think>${GOOD}`],
  ["with more than was asked for", '{"why":"…","order":[2,1]}'],
])("reads a value %s", async (_where, say) => {
  expect((await ask([{ say }])).reply).toEqual(VALUE);
});

it.each([
  ["is overloaded", { status: 503 }],
  ["asks for patience", { status: 429, headers: { "retry-after": "0.01" } }],
  ["stays silent", { stall: "" }],
  ["is cut off", { cut: '{"order":[2' }],
  ["talks of something else", { say: "您好！" }],
  ["hands back another shape", { say: '{"order":"2,1"}' }],
] as const)("asks again where the service %s", async (_what, act) => {
  const { reply, requests } = await ask([act, { say: GOOD }]);
  expect(reply).toEqual(VALUE);
  expect(requests).toHaveLength(2);
});

it.each([
  ["unauthorized", { status: 401 }, 1],
  ["unknown-model", { status: 404 }, 1],
  ["timeout", { stall: "" }, 3],
  ["empty", { say: "乱七八糟" }, 3],
] as const)("gives up: %s", async (reason, act, requests) => {
  const asked = await ask([act]);
  expect(asked.reply).toEqual({ kind: "unavailable", reason });
  expect(asked.requests).toHaveLength(requests);
});

it("throws when the asker is gone, and nothing else", async () => {
  const { model } = await openScriptedModel([{ stall: "" }]);
  const gone = new AbortController();
  setTimeout(() => gone.abort(new Error("gone")), 50);
  const asked = createAskForValue(model, SHAPE, IMPATIENT)(MESSAGES, gone.signal);
  await expect(asked).rejects.toThrow("gone");
});
