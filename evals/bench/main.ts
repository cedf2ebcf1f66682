import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { addressOf, spawnServer, stopServer } from "../../server/start/testing/startServer.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { benchReport } from "./benchReport.ts";
import { runBench } from "./runBench.ts";

const { values } = parseArgs({ options: { url: { type: "string" } } });
const questions = await readQuestions(resolve(import.meta.dirname, "../golden"));

if (values.url) {
  console.log(benchReport(await runBench(values.url, undefined, questions)));
} else {
  const server = spawnServer();
  try {
    const url = await addressOf(server);
    console.log(benchReport(await runBench(url, server.child.pid, questions)));
  } finally {
    await stopServer(server);
  }
}
