import type { AskDriver } from "./driver/askDriver.ts";
import { officeNames } from "./judge/claims/officeNames.ts";
import { judge } from "./judge/judge.ts";
import type { Judged } from "./measure/judged.ts";
import { observeQuestion } from "./observe/observeQuestion.ts";
import type { GoldenQuestion } from "./questions/goldenQuestion.ts";

/** Asks one question after the other, so that each latency is that of an idle machine. */
export async function evaluate(
  driver: AskDriver,
  questions: readonly GoldenQuestion[],
  repeat: number,
  onAsked: (asked: number) => void,
): Promise<Judged[]> {
  const documents = await driver.documents();
  const grounds = { documents, offices: officeNames(documents) };
  const judged: Judged[] = [];
  for (const question of questions) {
    const observation = await observeQuestion(driver, question, repeat);
    judged.push({ ...observation, verdict: judge(observation, grounds) });
    onAsked(judged.length);
  }
  return judged;
}
