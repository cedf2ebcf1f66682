import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

const LOCK = ".ingest.lock";

/**
 * Lets one ingest work on a data folder at a time. A lock whose process is gone (killed, power cut)
 * is taken over. @throws with a Chinese sentence when another ingest is at work.
 */
export async function withIngestLock(dataDir: string, work: () => Promise<void>): Promise<void> {
  const path = join(dataDir, LOCK);
  if (!(await take(path))) {
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (isAlive(holder)) throw new Error(`另一个建索引进程（${holder}）正在运行，本次不再启动。`);
    await rm(path, { force: true });
    if (!(await take(path))) throw new Error("另一个建索引进程刚刚启动，本次不再启动。");
  }
  try {
    await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fault;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
