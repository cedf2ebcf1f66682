import { readCoreSettings } from "../../core/settings.ts";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";
import type { BenchFindings } from "./benchReport.ts";
import { httpLoad } from "./httpLoad.ts";
import { plainLoad } from "./plainLoad.ts";
import { residentMegabytes } from "./residentMegabytes.ts";
import { socketLoads } from "./socketLoads.ts";

const PEOPLE = 20;

/** The process is known only of a server that the bench started. */
export async function runBench(
  url: string,
  serverProcess: number | undefined,
  questions: readonly GoldenQuestion[],
): Promise<BenchFindings> {
  const requests = questions.map(({ question, history }) => ({
    question,
    ...(history && { history }),
  }));
  const memoryNow = () => serverProcess && residentMegabytes(serverProcess);
  const before = memoryNow();
  const loads = [
    ...(await socketLoads(url, PEOPLE, requests)),
    await httpLoad(url, PEOPLE, requests),
  ];
  const after = memoryNow();
  const words = questions.map(({ question }) => question);
  const plain = await plainLoad(readCoreSettings(), PEOPLE, words);
  const memory = before && after ? { before, after } : null;
  return { people: PEOPLE, questions: questions.length, loads, plain, memory };
}
