import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client";

/** For the moment in which a second process writes. */
const BUSY_MS = 2_000;

/**
 * A write ahead, flushed at every commit: what was acknowledged outlives the process and the machine's
 * power. Neither table has a column that could hold who it was.
 */
export async function openDatabase(dataDir: string): Promise<Client> {
  await mkdir(dataDir, { recursive: true });
  const { href } = pathToFileURL(join(dataDir, "feedback.db"));
  const database = createClient({ url: href, timeout: BUSY_MS });
  await database.executeMultiple(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS feedback (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      given_at TEXT NOT NULL,
      verdict TEXT NOT NULL,
      reason TEXT,
      comment TEXT,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      status TEXT NOT NULL,
      citations TEXT NOT NULL,
      as_of TEXT,
      index_fingerprint TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS unanswered (
      normalised TEXT PRIMARY KEY,
      question TEXT NOT NULL,
      reason TEXT,
      count INTEGER NOT NULL,
      last_asked_at TEXT NOT NULL
    );
  `);
  return database;
}
