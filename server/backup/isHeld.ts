import { stat } from "node:fs/promises";
import { openFile } from "../feedback/openDatabase.ts";

/** Long enough for a writer in the middle of its row to end. */
const BUSY_MS = 500;

/**
 * Whether any process has the database open. Leaving the write-ahead log needs the file for oneself,
 * so SQLite itself knows; where nobody does, the log is folded into the file, which can then be moved.
 */
export async function isHeld(file: string): Promise<boolean> {
  if (!(await stat(file).catch(() => undefined))) return false;
  const database = openFile(file, BUSY_MS);
  try {
    await database.execute("PRAGMA journal_mode = DELETE");
    return false;
  } catch (fault) {
    // One that is damaged is held by nobody who could use it.
    return /BUSY|LOCKED/.test(String((fault as { code?: unknown }).code));
  } finally {
    database.close();
  }
}
