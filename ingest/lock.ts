import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

const LOCK = ".ingest.lock";
const SIGN_OF_LIFE_MS = 2_000;
/** A holder that gave no sign for so long is gone, and its process number may be another's by now. */
const PATIENCE_MS = 60_000;

/**
 * Lets one ingest work on a data folder at a time. A lock whose process is gone (killed, power cut)
 * is taken over. @throws with a Chinese sentence when another ingest is at work.
 */
export async function withIngestLock(dataDir: string, work: () => Promise<void>): Promise<void> {
  const path = join(dataDir, LOCK);
  if (!(await take(path))) {
    await removeIfLeft(path);
    if (!(await take(path))) throw busy(await holderOf(path));
  }
  const signs = setInterval(() => void giveSign(path), SIGN_OF_LIFE_MS);
  try {
    await work();
  } finally {
    clearInterval(signs);
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  const file = await open(path, "wx").catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "EEXIST") return undefined;
    throw fault;
  });
  if (!file) return false;
  try {
    await file.writeFile(String(process.pid));
    return true;
  } catch (fault) {
    // On a full disk the lock would stay without a number, and turn the next ingest away.
    await rm(path, { force: true });
    throw fault;
  } finally {
    await file.close();
  }
}

/**
 * Two processes may find the same lock left behind. Each moves it aside and looks at what it moved:
 * whoever got the lock that the other has just taken puts it back.
 */
async function removeIfLeft(path: string): Promise<void> {
  const left = await holderOf(path);
  if (!(await isLeft(path, left))) throw busy(left);
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => {});
  if ((await holderOf(aside)) === left) await rm(aside, { force: true });
  else await rename(aside, path).catch(() => {});
}

async function isLeft(path: string, holder: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return true;
  const silentMs = Date.now() - found.mtimeMs;
  // A lock that is just being written holds no number yet.
  if (!holder) return silentMs > SIGN_OF_LIFE_MS;
  return !isAlive(holder) || silentMs > PATIENCE_MS;
}

/** 0 where there is no lock or nothing in it. */
async function holderOf(path: string): Promise<number> {
  return Number(await readFile(path, "utf8").catch(() => "")) || 0;
}

async function giveSign(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

function busy(holder: number): Error {
  const who = holder ? `（进程 ${holder}）` : "";
  return new Error(`另一个建索引进程${who}正在运行，本次不再启动。`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
