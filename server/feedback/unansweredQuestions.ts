import type { Client, InStatement } from "@libsql/client";
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

export interface UnansweredAsking {
  readonly question: string;
  readonly reason: RefusalReason | null;
  /** ISO 8601, with the time. */
  readonly askedAt: string;
}

export async function countUnanswered(
  database: Client,
  askings: readonly UnansweredAsking[],
): Promise<void> {
  await database.batch([...askings.map(counting), DROP_LEAST], "write");
}

const DROP_LEAST = `DELETE FROM unanswered WHERE normalised IN (SELECT normalised FROM unanswered
  ORDER BY count DESC, last_asked_at DESC LIMIT -1 OFFSET ${MOST_KEPT})`;

function counting({ question: asked, reason, askedAt }: UnansweredAsking): InStatement {
  const masked = maskPersonalNumbers(asked).trim().slice(0, LONGEST_KEPT);
  const question = reason === "personal-data" ? WITHHELD : masked;
  return {
    sql: `INSERT INTO unanswered VALUES (?, ?, ?, 1, ?) ON CONFLICT (normalised) DO UPDATE
          SET count = count + 1, reason = excluded.reason, last_asked_at = excluded.last_asked_at`,
    args: [normalised(question), question, reason, askedAt],
  };
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
