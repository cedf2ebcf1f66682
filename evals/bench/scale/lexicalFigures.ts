import { performance } from "node:perf_hooks";
import type { Corpus } from "../../../server/corpus/corpus.ts";
import { createLexicalLane } from "../../../server/retrieve/lexicalLane.ts";
import { type Latency, latencyOf } from "./latency.ts";

export interface LexicalFigures {
  readonly clauses: number;
  readonly buildSeconds: number;
  /** What the process holds more than before, after building. */
  readonly megabytes: number;
  readonly latency: Latency;
}

/** A lexical lane made beside the one in use, as nothing else tells what it costs. */
export function lexicalFigures(corpus: Corpus, subjects: readonly string[]): LexicalFigures {
  const held = heldMegabytes();
  const before = process.cpuUsage();
  const lane = createLexicalLane(corpus.units);
  const { user, system } = process.cpuUsage(before);
  const megabytes = heldMegabytes() - held;
  const waits = subjects.map((subject) => {
    const start = performance.now();
    lane.search(subject);
    return performance.now() - start;
  });
  const buildSeconds = (user + system) / 1e6;
  return { clauses: corpus.units.length, buildSeconds, megabytes, latency: latencyOf(waits) };
}

/** Collected first where the process was started so that it can be. */
function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
