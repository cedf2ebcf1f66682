import type { Client } from "@libsql/client";
import type { Logger } from "pino";
import type { Edge } from "./edge.ts";
import { Rejection } from "./rejection.ts";

/**
 * Work on the feedback's database, which a full disk, a read-only folder or damage may hinder: answers
 * need none of it, so it is said and the rest goes on. @throws Rejection (503) with the sentence
 */
export async function useFeedback<T>(
  edge: Pick<Edge, "feedback">,
  log: Logger,
  sentence: string,
  work: (database: Client) => Promise<T>,
): Promise<T> {
  try {
    return await work(await edge.feedback.database());
  } catch (fault) {
    log.error({ err: fault }, "feedback database");
    throw new Rejection(503, "feedback-unavailable", sentence);
  }
}
