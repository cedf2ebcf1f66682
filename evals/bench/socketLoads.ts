import { performance } from "node:perf_hooks";
import type { AskRequest } from "../../core/protocol.ts";
import { inParallel } from "../concurrency/inParallel.ts";
import { askOverSocket, connectPerson } from "./askOverSocket.ts";
import { type Load, loadOf } from "./load.ts";

/** People at their screens, all at once: until the first words, and until the answer is whole. */
export async function socketLoads(
  url: string,
  people: number,
  requests: readonly AskRequest[],
): Promise<Load[]> {
  const crowd = await Promise.all(Array.from({ length: people }, () => connectPerson(url)));
  const start = performance.now();
  const waits = await inParallel(crowd, requests, askOverSocket);
  const wholeMs = performance.now() - start;
  for (const person of crowd) person.disconnect();
  const firstWords = waits.map((wait) => wait.firstWordMs);
  const answers = waits.map((wait) => wait.wholeMs);
  return [
    loadOf("Socket.IO, first words", firstWords, wholeMs),
    loadOf("Socket.IO, whole answer", answers, wholeMs),
  ];
}
