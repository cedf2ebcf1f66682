import { createServer } from "node:http";
import { isIPv6 } from "node:net";
import { listen } from "../../start/listen.ts";
import { type Check, type Finding, fault, good, warning } from "../check.ts";

const ANSWER_MS = 3_000;

/** Free, or held by this very service. */
export const port: Check = {
  name: "port",
  title: "端口",
  async run({ settings: { HOST, PORT } }) {
    if (PORT === 0) return good("由系统选择");
    const server = createServer();
    try {
      await listen(server, HOST, PORT);
      return good(`${PORT} 空闲，服务没有运行`);
    } catch (thrown) {
      return (await runningService(HOST, PORT)) ?? fault("不能使用", sentenceOf(thrown));
    } finally {
      server.close();
    }
  },
};

async function runningService(host: string, port: number): Promise<Finding | undefined> {
  if (!(await statusOf(host, port, "/healthz"))) return undefined;
  return (await statusOf(host, port, "/readyz"))
    ? good(`服务正在端口 ${port} 运行，可以回答`)
    : warning(`服务正在端口 ${port} 运行，还不能回答`, "请稍候再查；一直如此时请看服务的日志。");
}

/** Whether this service, and no other program, answers there that all is well. */
async function statusOf(host: string, port: number, path: string): Promise<boolean> {
  const anyAddress = host === "0.0.0.0" || host === "::";
  const reached = anyAddress ? "127.0.0.1" : isIPv6(host) ? `[${host}]` : host;
  try {
    const signal = AbortSignal.timeout(ANSWER_MS);
    const response = await fetch(`http://${reached}:${port}${path}`, { signal });
    const { status } = (await response.json()) as { status?: unknown };
    return response.ok && (status === "alive" || status === "ready");
  } catch {
    return false;
  }
}

function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
