import { rmSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { indexInTemporaryFolder } from "../start/testing/indexInTemporaryFolder.ts";
import { addressOf, spawnServer, stopServer } from "../start/testing/startServer.ts";
import { fuzzHttp, fuzzSocket } from "./testing/fuzz.ts";

/** `FUZZ_SEED` and `FUZZ_REQUESTS` let it run on elsewhere and for longer. */
const SEED = Number(process.env.FUZZ_SEED ?? 20221);
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 600);
const MINUTES = 10 * 60_000;

it(
  "answers whatever it is sent: no fault, no stack, no end of the process",
  async () => {
    const folder = await indexInTemporaryFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const server = spawnServer({ DATA_DIR: folder, OFFICE_TOKEN: "a-token-of-the-office" });
    onTestFinished(() => void server.child.kill("SIGKILL"));
    const address = await addressOf(server);
    const [overHttp, overSocket] = await Promise.all([
      fuzzHttp(address, SEED, REQUESTS),
      fuzzSocket(address, SEED, REQUESTS),
    ]);
    expect(overHttp).toEqual([]);
    expect(overSocket).toEqual([]);
    const answered = await fetch(`${address}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"question":"我开饭馆的，房租能免几个月？"}',
    });
    expect(await answered.json()).toMatchObject({ status: "answered" });
    expect(await stopServer(server)).toBe(0);
    expect(server.output()).not.toMatch(/"msg":"fault"|[Uu]nhandled/);
  },
  MINUTES,
);
