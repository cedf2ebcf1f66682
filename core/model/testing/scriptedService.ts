import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { perform } from "./perform.ts";
import { type Act, type ChatRequest, type Form, formOf } from "./script.ts";

export interface ScriptedService {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  /** Every request that was read, oldest first. */
  readonly requests: readonly ChatRequest[];
  stop(): void;
}

/**
 * An OpenAI-compatible service that plays a script: one act a request, the last one over again.
 * A request in a form that it doesn't take is turned down with 400 and uses up no act.
 */
export async function startScriptedService(
  script: readonly (Act | ((request: ChatRequest) => Act))[],
  takes: readonly Form[] = ["json_schema", "tool", "json_object", "plain"],
): Promise<ScriptedService> {
  const requests: ChatRequest[] = [];
  let at = 0;
  const server = createServer(async (incoming, response) => {
    const request = JSON.parse(await bodyOf(incoming)) as ChatRequest;
    requests.push(request);
    const form = formOf(request);
    if (!takes.includes(form)) return perform({ status: 400, code: "unsupported" }, form, response);
    const act = script[Math.min(at++, script.length - 1)] ?? { status: 500 };
    await perform(typeof act === "function" ? act(request) : act, form, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  request.setEncoding("utf8");
  let body = "";
  for await (const piece of request) body += piece;
  return body;
}
