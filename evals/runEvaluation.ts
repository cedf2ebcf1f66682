import { relative, resolve } from "node:path";
import { PROJECT_ROOT } from "../core/settings.ts";
import { readSettings } from "../server/settings/settings.ts";
import { compareSystems } from "./baselines/compareSystems.ts";
import { compareRuns } from "./compare/comparison.ts";
import { readRun } from "./compare/readRun.ts";
import { httpDriver } from "./driver/httpDriver.ts";
import { openAssistant } from "./driver/openAssistant.ts";
import { evaluate } from "./evaluate.ts";
import type { Flags } from "./flags.ts";
import { readThresholds } from "./gate/thresholds.ts";
import { modelJudge } from "./modelJudge/modelJudge.ts";
import { readQuestions } from "./questions/readQuestions.ts";
import { selectQuestions } from "./questions/selectQuestions.ts";
import { currentCommit } from "./report/currentCommit.ts";
import { promptEditions } from "./report/promptEditions.ts";
import { recordRun } from "./report/recordRun.ts";
import type { RunHeader, RunRecord } from "./report/runRecord.ts";

/** Ask, judge, compare: one run from the flags to the record that all reports are drawn from. */
export async function runEvaluation(
  flags: Flags,
  tell: (line: string) => void,
): Promise<RunRecord> {
  const started = Date.now();
  const settings = readSettings();
  const questions = selectQuestions(await readQuestions(flags.set), flags);
  const thresholds = await readThresholds(resolve(import.meta.dirname, "thresholds.json"));
  const earlier = flags.against ? await readRun(flags.against) : null;

  const driver = flags.url ? httpDriver(flags.url) : await openAssistant(settings);
  const judged = await evaluate(driver, questions, flags.repeat, (asked) => {
    if (asked % 100 === 0) tell(`${asked} of ${questions.length} questions asked`);
  });
  await driver.close();

  const inProcess = flags.url === undefined;
  const baselines = flags.baselines ? await compareSystems(settings, judged, inProcess, tell) : [];
  const modelJudgement = await modelJudge(settings, judged);
  const prompts = await promptEditions();
  const comparison = earlier && compareRuns(earlier, judged, prompts);
  const header = { ...headerOf(flags, started), prompts };
  const isWhole = flags.type === undefined && flags.only === undefined;
  const findings = { header, judged, baselines, comparison, modelJudgement };
  return recordRun(findings, isWhole ? thresholds : null);
}

function headerOf({ set, url }: Flags, started: number): Omit<RunHeader, "prompts"> {
  return {
    time: new Date(started).toISOString(),
    commit: currentCommit(),
    set: relative(PROJECT_ROOT, resolve(set)),
    target: url ?? "in process",
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
