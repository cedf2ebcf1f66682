import { resolve } from "node:path";
import { createAssistant } from "../server/createAssistant.ts";
import { readSettings } from "../server/settings/settings.ts";
import { assistantDriver } from "./driver/assistantDriver.ts";
import { httpDriver } from "./driver/httpDriver.ts";
import { evaluate } from "./evaluate.ts";
import { readFlags } from "./flags.ts";
import { readThresholds } from "./gate/thresholds.ts";
import { readQuestions } from "./questions/readQuestions.ts";
import { selectQuestions } from "./questions/selectQuestions.ts";
import { currentCommit, recordRun } from "./report/recordRun.ts";
import { terminalReport } from "./report/terminalReport.ts";
import { writeRun } from "./report/writeRun.ts";

const here = import.meta.dirname;
const flags = readFlags(process.argv.slice(2), resolve(here, "golden"));
const started = new Date();
const questions = selectQuestions(await readQuestions(flags.set), flags);
const isWhole = flags.type === undefined && flags.only === undefined;
const thresholds = await readThresholds(resolve(here, "thresholds.json"));
const driver = flags.url
  ? httpDriver(flags.url)
  : assistantDriver(await createAssistant(readSettings()));

const judged = await evaluate(driver, questions, flags.repeat, (asked) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${asked}/${questions.length}`);
});
await driver.close();

const header = {
  time: started.toISOString(),
  commit: currentCommit(),
  set: flags.set,
  target: flags.url ?? "in process",
  seconds: Math.round((Date.now() - started.getTime()) / 1000),
};
const record = recordRun(header, judged, isWhole ? thresholds : null);
const folder = await writeRun(resolve(here, "runs"), record);
console.log(`\n${terminalReport(record)}\n\n${folder}`);
if (flags.gate && record.gate?.length) process.exitCode = 1;
