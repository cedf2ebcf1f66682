import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io } from "socket.io-client";
import { expect, it, onTestFinished } from "vitest";
import { addressOf, type ServerProcess, spawnServer, stopServer } from "./testing/startServer.ts";

const TOO_LONG_MS = 4_000;

function spawnForTest(...start: Parameters<typeof spawnServer>): ServerProcess {
  const server = spawnServer(...start);
  onTestFinished(() => void server.child.kill("SIGKILL"));
  return server;
}

it("starts on a built index without delay, tells its sockets when it stops, and exits with 0", async () => {
  const started = performance.now();
  const server = spawnForTest();
  const address = await addressOf(server);
  expect(performance.now() - started).toBeLessThan(TOO_LONG_MS);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);

  const client = io(address, { transports: ["websocket"], reconnection: false });
  await new Promise<void>((resolve) => client.once("connect", resolve));
  const told = new Promise((resolve) => client.once("disconnect", resolve));
  expect(await stopServer(server)).toBe(0);
  expect(await told).toBe("transport close");
  expect(server.output()).toContain("已停止。");
});

// npm tells its shell alone, so the script in package.json has the server take the shell's place
// (`exec`; what follows it there is for Windows, whose shell has no such word).
it.each(["SIGTERM", "SIGINT"] as const)("hears %s through npm start", async (signal) => {
  const server = spawnForTest({}, ["npm", "start"]);
  const address = await addressOf(server);
  server.child.kill(signal);
  expect(await server.exited).toBe(0);
  expect(server.output()).toContain("已停止。");
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});

it("stops at once while it is still building an index, and leaves none by half", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stop-"));
  const server = spawnForTest({ DATA_DIR: folder });
  await expect.poll(server.output, { timeout: 10_000 }).toContain("正在建立索引");
  expect(await stopServer(server)).toBe(0);
  expect(existsSync(join(folder, "current.json"))).toBe(false);
  rmSync(folder, { recursive: true });
});
