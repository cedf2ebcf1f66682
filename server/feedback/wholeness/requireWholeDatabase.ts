import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT_ROOT } from "../../../core/settings.ts";

const EXAMINATION = join(import.meta.dirname, "main.ts");
const LONGEST_MS = 60_000;

/**
 * Has the database read from end to end by a process of its own: at a byte that makes no text the
 * library brings its process down. One that is new or none has nothing to examine. @throws when it is damaged
 */
export async function requireWholeDatabase(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.size) return;
  const args = ["--import", "tsx", EXAMINATION, file];
  const options = { cwd: PROJECT_ROOT, timeout: LONGEST_MS };
  try {
    await promisify(execFile)(process.execPath, args, options);
  } catch (cause) {
    const { stderr = "" } = cause as { stderr?: string };
    throw new Error(`${file} can't be read: ${stderr.trim().split("\n")[0]}`);
  }
}
