import { randomUUID } from "node:crypto";
import { chmod, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { databaseFile, openFile } from "../feedback/openDatabase.ts";
import { BackupFault } from "./backupFault.ts";
import { inspectDatabase, type RowCounts } from "./inspectDatabase.ts";

/**
 * Copies the feedback as it stands at one moment, while servers go on writing. The file appears under
 * its name only when it is whole, checked and on the disk. @throws BackupFault
 */
export async function backUp(dataDir: string, file: string): Promise<RowCounts> {
  const source = databaseFile(dataDir);
  if (!(await exists(source)))
    throw new BackupFault(`${dataDir} 中还没有意见数据库 feedback.db，没有可以备份的内容。`);
  if (await exists(file)) throw new BackupFault(`${file} 已经存在。请换一个文件名，以免覆盖。`);
  if (!(await exists(dirname(file)))) throw new BackupFault(`目录 ${dirname(file)} 不存在。`);
  const draft = join(dirname(file), `.feedback-backup-${randomUUID()}`);
  try {
    await copyDatabase(source, draft);
    const counts = await inspectDatabase(draft);
    await rename(draft, file);
    return counts;
  } finally {
    await rm(draft, { force: true });
  }
}

/** SQLite's own online copy: a reader like any other, that no writer waits for. */
async function copyDatabase(source: string, target: string): Promise<void> {
  const database = openFile(source);
  try {
    await database.execute({ sql: "VACUUM INTO ?", args: [target] });
  } catch (cause) {
    throw new BackupFault(`无法把 ${source} 写到 ${dirname(target)}：${sentenceOf(cause)}`, {
      cause,
    });
  } finally {
    database.close();
  }
  // What people complained of is for the office alone.
  await chmod(target, 0o600);
  await flush(target);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r");
  await file.sync().finally(() => file.close());
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
