import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { candidateQuestions } from "./candidates/candidateQuestions.ts";
import { readFlags } from "./flags.ts";
import { terminalReport } from "./report/terminalReport.ts";
import { writeRun } from "./report/writeRun.ts";
import { runEvaluation } from "./runEvaluation.ts";

const flags = readFlags(process.argv.slice(2), resolve(import.meta.dirname, "golden"));

if (flags.candidates) {
  const candidates = candidateQuestions(await readFile(flags.candidates, "utf8"));
  console.log(candidates.map((candidate) => JSON.stringify(candidate)).join("\n"));
} else {
  const record = await runEvaluation(flags, (line) => console.error(line));
  const folder = await writeRun(resolve(import.meta.dirname, "runs"), record);
  console.log(`\n${terminalReport(record)}\n\n${folder}`);
  if (flags.gate && record.gate?.length) process.exitCode = 1;
}
