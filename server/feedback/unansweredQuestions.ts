import type { Client } from "@libsql/client";
import type { UnansweredQuestion } from "../../core/feedback.ts";
import type { AnswerResult, RefusalReason } from "../../core/protocol.ts";
import { maskPersonalNumbers } from "../privacy/maskPersonalNumbers.ts";

/** More than an office reads; a flood of made-up questions must not fill the disk. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 200;
/** About a person by name: that it was asked is counted, its words are not kept. */
const WITHHELD = "（询问个人信息的问题，不保存原文）";

/** Refused, or given back with a question: both leave the asker without an answer. */
export function isUnanswered({ status }: AnswerResult): boolean {
  return status === "refused" || status === "clarify";
}

export async function countUnanswered(
  database: Client,
  asked: string,
  reason: RefusalReason | null,
  askedAt: string,
): Promise<void> {
  const masked = maskPersonalNumbers(asked).trim().slice(0, LONGEST_KEPT);
  const question = reason === "personal-data" ? WITHHELD : masked;
  await database.batch(
    [
      {
        sql: `INSERT INTO unanswered VALUES (?, ?, ?, 1, ?) ON CONFLICT (normalised) DO UPDATE
              SET count = count + 1, reason = excluded.reason, last_asked_at = excluded.last_asked_at`,
        args: [normalised(question), question, reason, askedAt],
      },
      `DELETE FROM unanswered WHERE normalised IN (SELECT normalised FROM unanswered
         ORDER BY count DESC, last_asked_at DESC LIMIT -1 OFFSET ${MOST_KEPT})`,
    ],
    "write",
  );
}

/** 「个税起征点是多少？」 and 「个税 起征点是多少」 are one question. */
function normalised(question: string): string {
  const letters = question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return letters || question;
}

export async function mostUnanswered(
  database: Client,
  most: number,
): Promise<UnansweredQuestion[]> {
  const { rows } = await database.execute({
    sql: "SELECT * FROM unanswered ORDER BY count DESC, last_asked_at DESC LIMIT ?",
    args: [most],
  });
  return rows.map((row) => ({
    question: row.question as string,
    reason: row.reason as RefusalReason | null,
    count: row.count as number,
    lastAskedAt: row.last_asked_at as string,
  }));
}
