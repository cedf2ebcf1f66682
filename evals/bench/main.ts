import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { addressOf, spawnServer, stopServer } from "../../server/start/testing/startServer.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { benchReport } from "./benchReport.ts";
import { residentMegabytes } from "./residentMegabytes.ts";
import { runBench } from "./runBench.ts";
import { soak, soakLine } from "./soak.ts";

const { values } = parseArgs({ options: { url: { type: "string" }, soak: { type: "string" } } });
const golden = await readQuestions(resolve(import.meta.dirname, "../golden"));

if (values.url) {
  console.log(benchReport(await runBench(values.url, undefined, golden)));
} else {
  const begun = performance.now();
  const server = spawnServer();
  try {
    const url = await addressOf(server);
    const pid = server.child.pid ?? Number.NaN;
    const startMs = performance.now() - begun;
    console.log(`Start: ${startMs.toFixed(0)} ms, ${residentMegabytes(pid)} MB\n`);
    if (values.soak) {
      for await (const step of soak(url, pid, golden, Number(values.soak)))
        console.log(soakLine(step));
    } else {
      console.log(benchReport(await runBench(url, pid, golden)));
    }
  } finally {
    await stopServer(server);
  }
}
