import { Counter, Histogram, type Registry } from "prom-client";
import type { AnswerStatus, RefusalReason } from "../../../core/protocol.ts";
import type { CacheUse } from "../../cache/answerCache.ts";
import type { QuestionObserver, QuestionRecord } from "../questionRecord.ts";
import type { StageTiming } from "../stageTiming.ts";

/** Seconds, closest around what is promised: the first word within 80 ms. */
const BUCKETS = [0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.25, 2.5, 5, 10, 30, 60, 120];

const STATUSES = [
  "answered",
  "partial",
  "refused",
  "clarify",
] as const satisfies readonly AnswerStatus[];
const REASONS = [
  "not-in-corpus",
  "out-of-scope",
  "ambiguous",
  "personal-data",
  "unsafe",
] as const satisfies readonly RefusalReason[];

const CACHE_USES = ["hit", "joined", "miss"] as const satisfies readonly CacheUse[];

/** Counts questions. Labels come from closed lists only, never from what was asked. */
export function createQuestionMetrics(register: Registry): QuestionObserver {
  const { questions, refusals, failures, cacheUses, modelFailures } = counters(register);
  const { stages, firstWord, answer } = histograms(register);
  return {
    observe({ outcome, stages: timings, startedAt, firstWordAt, endedAt, ...record }) {
      const { cacheUse, modelFailure } = record;
      if ("failure" in outcome) failures.inc({ code: outcome.failure });
      else questions.inc({ status: outcome.status });
      if ("reason" in outcome && outcome.reason) refusals.inc({ reason: outcome.reason });
      if (cacheUse) cacheUses.inc({ use: cacheUse });
      if (modelFailure) modelFailures.inc({ reason: modelFailure });
      for (const timing of timings) stages.observe({ stage: timing.stage }, secondsOf(timing));
      if (firstWordAt !== undefined) firstWord.observe((firstWordAt - startedAt) / 1000);
      if (!("failure" in outcome)) answer.observe(secondsOf({ startedAt, endedAt }));
    },
  };
}

function counters(register: Registry) {
  const counter = <Label extends string>(name: string, help: string, label: Label) =>
    new Counter({ name, help, labelNames: [label], registers: [register] });
  const questions = counter("policy_questions_total", "Questions answered, by status.", "status");
  const refusals = counter("policy_refusals_total", "Refusals, by reason.", "reason");
  // A rate over a counter needs its zero before its one.
  for (const status of STATUSES) questions.inc({ status }, 0);
  for (const reason of REASONS) refusals.inc({ reason }, 0);
  const failures = counter(
    "policy_question_failures_total",
    "Questions that ended without an answer, by the code that the client was told.",
    "code",
  );
  const cacheUses = counter(
    "policy_answer_cache_total",
    "Questions by what the cache did for them: hit, joined (the same was being answered), miss.",
    "use",
  );
  for (const use of CACHE_USES) cacheUses.inc({ use }, 0);
  const modelFailures = counter(
    "policy_model_failures_total",
    "Answers that the model should have written and didn't, by reason.",
    "reason",
  );
  return { questions, refusals, failures, cacheUses, modelFailures };
}

function histograms(register: Registry) {
  const shared = { buckets: BUCKETS, registers: [register] };
  const stages = new Histogram({
    ...shared,
    name: "policy_stage_seconds",
    help: "Time in each stage of an answer.",
    labelNames: ["stage"] as const,
  });
  const firstWord = new Histogram({
    ...shared,
    name: "policy_first_word_seconds",
    help: "From the question to the first verified word.",
  });
  const answer = new Histogram({
    ...shared,
    name: "policy_answer_seconds",
    help: "From the question to the end of its answer.",
  });
  return { stages, firstWord, answer };
}

function secondsOf({
  startedAt,
  endedAt,
}: Pick<StageTiming | QuestionRecord, "startedAt" | "endedAt">): number {
  return (endedAt - startedAt) / 1000;
}
