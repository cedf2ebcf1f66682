import { randomUUID } from "node:crypto";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { databaseFile } from "../feedback/openDatabase.ts";
import { BackupFault } from "./backupFault.ts";
import { inspectDatabase, type RowCounts } from "./inspectDatabase.ts";
import { isHeld } from "./isHeld.ts";
import { replaceContents } from "./replaceContents.ts";
import { replaceFile } from "./replaceFile.ts";

export interface Restored {
  readonly counts: RowCounts;
  /** Where the database that stood there before is kept; undefined where there was none. */
  readonly kept: string | undefined;
}

/**
 * Puts a backup in the place of the feedback, and keeps what was there beside it. While a server holds
 * the database only `underServer` makes it go on: then the rows are exchanged in one transaction, which
 * the server sees at once; a file exchanged under it would take what it writes with it. @throws BackupFault
 */
export async function restore(
  dataDir: string,
  backup: string,
  underServer: boolean,
): Promise<Restored> {
  await mkdir(dataDir, { recursive: true });
  const target = databaseFile(dataDir);
  // A copy is looked at: to open a database may already write beside it.
  const draft = join(dataDir, `.feedback-restore-${randomUUID()}`);
  try {
    await copyFile(backup, draft).catch((cause: unknown) => {
      throw new BackupFault(`无法读取备份文件 ${backup}。`, { cause });
    });
    const counts = await inspectDatabase(draft);
    const held = await isHeld(target);
    if (held && !underServer)
      throw new BackupFault(
        "服务正在使用意见数据库。请先停止服务再恢复；或加上 --force，在服务运行时替换全部意见。",
      );
    const kept = held ? await replaceContents(target, draft) : await replaceFile(target, draft);
    return { counts, kept };
  } finally {
    await Promise.all(
      [draft, `${draft}-wal`, `${draft}-shm`].map((path) => rm(path, { force: true })),
    );
  }
}
