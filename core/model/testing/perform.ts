import type { ServerResponse } from "node:http";
import { setImmediate as breathe } from "node:timers/promises";
import type { Act, Form } from "./script.ts";

/** Characters a piece: a sentence comes in many. */
const PIECE = 7;

export async function perform(act: Act, form: Form, response: ServerResponse): Promise<void> {
  if ("status" in act) {
    response.writeHead(act.status, { "content-type": "application/json", ...act.headers });
    response.end(JSON.stringify({ error: { message: "scripted", code: act.code ?? null } }));
  } else if ("body" in act) {
    response.writeHead(200, { "content-type": act.type }).end(act.body);
  } else if ("say" in act) {
    await stream(act.say, form, response);
    write(response, {}, act.finish ?? (form === "tool" ? "tool_calls" : "stop"));
    response.end("data: [DONE]\n\n");
  } else if ("refuse" in act) {
    begin(response);
    write(response, { refusal: act.refuse });
    write(response, {}, "stop");
    response.end("data: [DONE]\n\n");
  } else if ("end" in act) {
    await stream(act.end, form, response);
    response.end("data: [DONE]\n\n");
  } else if ("cut" in act) {
    await stream(act.cut, form, response);
    response.destroy();
  } else if (act.stall) await stream(act.stall, form, response);
}

async function stream(words: string, form: Form, response: ServerResponse): Promise<void> {
  begin(response);
  for (let at = 0; at < words.length; at += PIECE) {
    write(response, deltaOf(words.slice(at, at + PIECE), form, at === 0));
    await breathe();
  }
}

function deltaOf(piece: string, form: Form, first: boolean): object {
  if (form !== "tool") return { content: piece };
  const opening = first ? { id: "call_1", type: "function" } : {};
  const name = first ? { name: "answer" } : {};
  return { tool_calls: [{ index: 0, ...opening, function: { ...name, arguments: piece } }] };
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  write(response, { role: "assistant", content: "" });
}

function write(response: ServerResponse, delta: object, finish: string | null = null): void {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  const event = {
    id: "1",
    object: "chat.completion.chunk",
    created: 0,
    model: "scripted",
    choices,
  };
  response.write(`data: ${JSON.stringify(event)}\n\n`);
}
