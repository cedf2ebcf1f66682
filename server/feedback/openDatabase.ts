import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client";
import { SCHEMA } from "./schema.ts";

/** For the moment in which a second process writes. */
const BUSY_MS = 2_000;

export function databaseFile(dataDir: string): string {
  return join(dataDir, "feedback.db");
}

/**
 * A write ahead, flushed at every commit: what was acknowledged outlives the process and the machine's
 * power.
 */
export async function openDatabase(dataDir: string): Promise<Client> {
  await mkdir(dataDir, { recursive: true });
  const database = openFile(databaseFile(dataDir));
  try {
    await database.executeMultiple(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${SCHEMA}`,
    );
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

/** The database in a file as it stands, or an empty one. */
export function openFile(file: string, busyMs = BUSY_MS): Client {
  return createClient({ url: pathToFileURL(file).href, timeout: busyMs });
}
