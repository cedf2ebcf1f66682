import { performance } from "node:perf_hooks";
import { io, type Socket } from "socket.io-client";
import type {
  AskRequest,
  ClientToServerEvents,
  ServerToClientEvents,
} from "../../core/protocol.ts";

export type Person = Socket<ServerToClientEvents, ClientToServerEvents>;

/** What one person waited for. */
export interface Wait {
  /** Until the first words of the answer stood on the screen. */
  readonly firstWordMs: number;
  readonly wholeMs: number;
}

/** A connection of its own for each: people don't share one. */
export async function connectPerson(url: string): Promise<Person> {
  const person: Person = io(url, { forceNew: true, transports: ["websocket"] });
  await new Promise<void>((resolve, reject) => {
    person.once("connect", resolve);
    person.once("connect_error", reject);
  });
  return person;
}

export async function askOverSocket(person: Person, request: AskRequest): Promise<Wait> {
  const start = performance.now();
  const since = () => performance.now() - start;
  return await new Promise((resolve, reject) => {
    let firstWordMs: number | undefined;
    person.once("answer-delta", () => {
      firstWordMs ??= since();
    });
    person.once("answer-end", () => {
      person.removeAllListeners();
      // A refusal has no words before its end.
      resolve({ firstWordMs: firstWordMs ?? since(), wholeMs: since() });
    });
    person.once("answer-failed", ({ code, message }) => reject(new Error(`${code}: ${message}`)));
    person.emit("ask", request);
  });
}
