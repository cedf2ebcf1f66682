import type { Client, InValue, Row } from "@libsql/client";
import type { FeedbackFilter, FeedbackPage, StoredFeedback } from "../../core/feedback.ts";

const PAGE_LENGTH = 50;

export async function findFeedback(
  database: Client,
  { verdict, reason, words, before }: FeedbackFilter,
): Promise<FeedbackPage> {
  const narrowed: readonly (readonly [condition: string, value: InValue | undefined])[] = [
    ["verdict = ?", verdict],
    ["reason = ?", reason],
    ["instr(question || char(10) || answer || char(10) || coalesce(comment, ''), ?) > 0", words],
    ["id < ?", before],
  ];
  const given = narrowed.filter(([, value]) => value !== undefined);
  const where = ["TRUE", ...given.map(([condition]) => condition)].join(" AND ");
  const { rows } = await database.execute({
    // One more than is shown tells whether there is another page.
    sql: `SELECT * FROM feedback WHERE ${where} ORDER BY id DESC LIMIT ${PAGE_LENGTH + 1}`,
    args: given.map(([, value]) => value as InValue),
  });
  return { feedback: rows.slice(0, PAGE_LENGTH).map(stored), more: rows.length > PAGE_LENGTH };
}

export async function feedbackByIds(
  database: Client,
  ids: readonly number[],
): Promise<StoredFeedback[]> {
  const { rows } = await database.execute({
    sql: "SELECT * FROM feedback WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    args: [JSON.stringify(ids)],
  });
  return rows.map(stored);
}

/** The inverse of `keepFeedback`: what the table holds was checked when it was put there. */
function stored(row: Row): StoredFeedback {
  return {
    id: row.id as number,
    givenAt: row.given_at as string,
    verdict: row.verdict as StoredFeedback["verdict"],
    ...(row.reason !== null && { reason: row.reason as NonNullable<StoredFeedback["reason"]> }),
    ...(row.comment !== null && { comment: row.comment as string }),
    question: row.question as string,
    answer: row.answer as string,
    status: row.status as StoredFeedback["status"],
    citations: JSON.parse(row.citations as string),
    ...(row.as_of !== null && { asOf: row.as_of as string }),
    indexFingerprint: row.index_fingerprint as string,
  };
}
