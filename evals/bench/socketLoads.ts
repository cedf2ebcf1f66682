import { performance } from "node:perf_hooks";
import type { AskRequest } from "../../core/protocol.ts";
import { inParallel } from "../concurrency/inParallel.ts";
import { askOverSocket, connectPerson } from "./askOverSocket.ts";
import { type Load, loadOf } from "./load.ts";

export interface SocketLoads {
  readonly firstWords: Load;
  readonly wholeAnswers: Load;
}

/** People at their screens, each asking again as soon as the answer is there. @throws when one gets none */
export async function socketLoads(
  name: string,
  url: string,
  people: number,
  requests: Iterable<AskRequest>,
): Promise<SocketLoads> {
  const crowd = await Promise.all(Array.from({ length: people }, () => connectPerson(url)));
  const start = performance.now();
  const waits = await inParallel(crowd, requests, askOverSocket);
  const wholeMs = performance.now() - start;
  for (const person of crowd) person.disconnect();
  const of = (part: "firstWordMs" | "wholeMs") => waits.map((wait) => wait[part]);
  return {
    firstWords: loadOf(`${name}, first words`, of("firstWordMs"), wholeMs),
    wholeAnswers: loadOf(`${name}, whole answer`, of("wholeMs"), wholeMs),
  };
}
