import { performance } from "node:perf_hooks";
import type { AskRequest } from "../../core/protocol.ts";
import type { AskDriver } from "../driver/askDriver.ts";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";
import type { Observation, ObservedAnswer } from "./observation.ts";

/** Deeper than any answer reads: what isn't here was never a candidate. */
export const CANDIDATE_DEPTH = 50;

export async function observeQuestion(
  driver: AskDriver,
  question: GoldenQuestion,
  repeat: number,
): Promise<Observation> {
  const searched = await timed(() => search(driver, question.question));
  const first = await timed(() => ask(driver, requestOf(question)));
  const again: (typeof first)[] = [];
  while (again.length < repeat - 1) {
    again.push(await timed(() => ask(driver, requestOf(question))));
  }
  return {
    question,
    answer: first.value,
    hits: searched.value,
    askMs: [first, ...again].map(({ ms }) => ms),
    searchMs: searched.ms,
    stable: again.every(({ value }) => gist(value) === gist(first.value)),
  };
}

function requestOf({ question, history, asOf }: GoldenQuestion): AskRequest {
  return { question, ...(history && { history }), ...(asOf && { asOf }) };
}

async function ask(driver: AskDriver, request: AskRequest): Promise<ObservedAnswer> {
  try {
    return await driver.ask(request);
  } catch (fault) {
    return { ...failedAnswer, note: (fault as Error).message };
  }
}

/** A search that is refused (an overlong question, say) finds nothing; ask() tells the fault. */
async function search(driver: AskDriver, question: string) {
  return driver.search(question, CANDIDATE_DEPTH).catch(() => []);
}

const failedAnswer: ObservedAnswer = {
  status: "failed",
  reason: null,
  answer: "",
  citations: [],
  related: [],
  followUps: [],
  timings: { retrieveMs: 0, composeMs: 0 },
};

function gist({ status, citations }: ObservedAnswer): string {
  return [status, ...citations.map(({ clauseId }) => clauseId)].join(" ");
}

async function timed<T>(act: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await act();
  return { value, ms: performance.now() - start };
}
