import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

const MISSING = "没有找到 redis-server，用到 Redis 的测试没有运行。请安装 redis-server。";

/** Whether there is a Redis to start; elsewhere its tests are left out, in CI never. @throws in CI where there is none */
export function hasRedis(): boolean {
  const found = spawnSync("redis-server", ["--version"]).status === 0;
  if (!found && process.env.CI) throw new Error(MISSING);
  if (!found) console.warn(MISSING);
  return found;
}

/** A real Redis on a free port, with nothing on the disk; it can be killed and started again. */
export async function startRedis() {
  const port = await freePort();
  let server = await start(port);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill("SIGKILL");
    await once(server, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async startAgain() {
      server = await start(port);
    },
  };
}

export type TestRedis = Awaited<ReturnType<typeof startRedis>>;

async function start(port: number): Promise<ChildProcess> {
  const options = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ];
  const child = spawn("redis-server", options, { stdio: ["ignore", "pipe", "ignore"] });
  let written = "";
  for await (const line of child.stdout) {
    written += line;
    if (written.includes("Ready to accept connections")) break;
  }
  if (!written.includes("Ready")) throw new Error(written);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
