import type { GoldenQuestion } from "../questions/goldenQuestion.ts";
import { distinctRequests } from "./distinctRequests.ts";
import type { Load } from "./load.ts";
import { residentMegabytes } from "./residentMegabytes.ts";
import { socketLoads } from "./socketLoads.ts";
import { taken } from "./taken.ts";

const PEOPLE = 20;
const INTERVAL = 5000;

export interface SoakStep {
  readonly asked: number;
  readonly megabytes: number;
  readonly firstWords: Load;
}

/** So many distinct questions one after the other, and the server's memory at intervals. @throws at the first failure */
export async function* soak(
  url: string,
  serverProcess: number,
  golden: readonly GoldenQuestion[],
  questions: number,
): AsyncGenerator<SoakStep> {
  const stream = distinctRequests(golden);
  for (let asked = 0; asked < questions; ) {
    const some = taken(stream, Math.min(INTERVAL, questions - asked));
    const { firstWords } = await socketLoads("Soak", url, PEOPLE, some);
    asked += firstWords.questions;
    yield { asked, megabytes: residentMegabytes(serverProcess), firstWords };
  }
}

export function soakLine({ asked, megabytes, firstWords }: SoakStep): string {
  const { p95, perSecond } = firstWords;
  return `${asked} asked: ${megabytes} MB, first word p95 ${p95.toFixed(0)} ms, ${perSecond.toFixed(0)}/s`;
}
