import { readCoreSettings } from "../../core/settings.ts";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";
import type { BenchFindings } from "./benchReport.ts";
import { distinctRequests } from "./distinctRequests.ts";
import { forSoLong } from "./forSoLong.ts";
import { httpLoad } from "./httpLoad.ts";
import { plainLoad } from "./plainLoad.ts";
import { residentMegabytes } from "./residentMegabytes.ts";
import { socketLoads } from "./socketLoads.ts";
import { taken } from "./taken.ts";

const PEOPLE = 20;
const MINUTE_MS = 60_000;
const ALONE = 200;

/** The process is known only of a server that the bench started. */
export async function runBench(
  url: string,
  serverProcess: number | undefined,
  golden: readonly GoldenQuestion[],
): Promise<BenchFindings> {
  const memoryNow = () => serverProcess && residentMegabytes(serverProcess);
  const before = memoryNow();
  // One stream for all: what was asked in one part is not asked again in the next.
  const questions = distinctRequests(golden);
  const alone = await socketLoads("One person", url, 1, taken(questions, ALONE));
  const minute = forSoLong(questions, MINUTE_MS);
  const crowd = await socketLoads(`${PEOPLE} people for a minute`, url, PEOPLE, minute);
  const http = await httpLoad(url, PEOPLE, [...taken(questions, golden.length)]);
  const known = [...taken(questions, golden.length)];
  await socketLoads("Asked once, to be asked again", url, PEOPLE, known);
  const again = await socketLoads(`${PEOPLE} people, asked before`, url, PEOPLE, known);
  const after = memoryNow();
  const words = golden.map(({ question }) => question);
  const settings = readCoreSettings();
  const plain = {
    alone: await plainLoad("Plain LangChain, one", settings, 1, words.slice(0, ALONE)),
    crowd: await plainLoad(`Plain LangChain, ${PEOPLE}`, settings, PEOPLE, words),
  };
  return {
    people: PEOPLE,
    alone: alone.firstWords,
    crowd: [crowd.firstWords, crowd.wholeAnswers, http],
    again: again.firstWords,
    plain,
    memory: before && after ? { before, after } : null,
  };
}
