import { performance } from "node:perf_hooks";
import type { Search } from "../../../server/openSearch.ts";
import { type Latency, latencyOf } from "./latency.ts";

export interface SearchFigures {
  /** From the words as typed to the ranked clauses. */
  readonly whole: Latency;
  /** Cleaning and reading the question: spelling, names, addresses, earlier turns. */
  readonly understanding: Latency;
  /** Computing of all threads for one question, milliseconds: what a crowded machine does not change much. */
  readonly computing: number;
  /** What each question is about, as the lexical lane is asked. */
  readonly subjects: readonly string[];
}

export async function searchFigures(
  { clean, read, retriever }: Search,
  questions: readonly string[],
): Promise<SearchFigures> {
  const waits: number[] = [];
  const understood: number[] = [];
  const subjects: string[] = [];
  const before = process.cpuUsage();
  for (const question of questions) {
    const start = performance.now();
    const reading = await read(clean(question), { question }, new AbortController().signal);
    if (reading.kind === "foreign") continue;
    understood.push(performance.now() - start);
    const { terms } = await retriever.retrieve(reading.question);
    waits.push(performance.now() - start);
    subjects.push(terms.map(({ term }) => term).join(" "));
  }
  const { user, system } = process.cpuUsage(before);
  const computing = (user + system) / 1000 / waits.length;
  return { whole: latencyOf(waits), understanding: latencyOf(understood), computing, subjects };
}
