import { IncompleteFile } from "../core/index/laneFiles.ts";

const KEPT = "索引没有更新，原有索引不受影响。";
const FULL = `数据目录所在的磁盘已满或超出配额。${KEPT}请腾出空间后再运行 npm run ingest。`;
const UNWRITABLE = `没有写入权限。${KEPT}请检查数据目录 DATA_DIR 的权限，或另指定一个目录。`;
const READ_ONLY = `数据目录所在的磁盘是只读的。${KEPT}请检查磁盘，或用 DATA_DIR 另指定一个目录。`;

/** What the system calls it → what a person can do about it. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  EROFS: READ_ONLY,
};

/** Our own faults are sentences already; the system's are English and say nothing of the way out. */
export function faultSentence(fault: unknown): string {
  if (fault instanceof IncompleteFile) return FULL;
  if (!(fault instanceof Error)) return String(fault);
  const sentence = SENTENCES[(fault as NodeJS.ErrnoException).code ?? ""];
  return sentence ? `${sentence}（${fault.message}）` : fault.message;
}
