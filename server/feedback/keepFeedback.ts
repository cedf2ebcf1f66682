import type { Client } from "@libsql/client";
import type { FeedbackRequest } from "../../core/feedback.ts";
import { maskPersonalNumbers } from "../privacy/maskPersonalNumbers.ts";

/** What the server adds to what it was sent. */
export interface Circumstances {
  readonly givenAt: string;
  readonly indexFingerprint: string;
}

/** The number under which it is kept, once it is on the disk. */
export async function keepFeedback(
  database: Client,
  given: FeedbackRequest,
  { givenAt, indexFingerprint }: Circumstances,
): Promise<number> {
  const { lastInsertRowid } = await database.execute({
    sql: `INSERT INTO feedback (given_at, verdict, reason, comment, question, answer, status,
            citations, as_of, index_fingerprint)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      givenAt,
      given.verdict,
      given.reason ?? null,
      given.comment ? maskPersonalNumbers(given.comment) : null,
      maskPersonalNumbers(given.question),
      maskPersonalNumbers(given.answer),
      given.status,
      JSON.stringify(given.citations),
      given.asOf ?? null,
      indexFingerprint,
    ],
  });
  return Number(lastInsertRowid);
}
