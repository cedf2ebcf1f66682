import { runBackupCommand } from "./backupCommand.ts";
import { restore } from "./restore.ts";

const HELP = `用法：npm run restore -- 文件 [--force]

用备份文件替换 DATA_DIR 中的意见数据库。恢复前检查备份是否完好，原有的数据库保留在旁边。

  --force   服务正在运行时也恢复：在一次事务中替换全部意见，服务立即可见`;

/** Composition root of `npm run restore`. */
await runBackupCommand(HELP, async ({ file, force }, { DATA_DIR }) => {
  const { counts, kept } = await restore(DATA_DIR, file, force);
  const restored = `已恢复：意见 ${counts.feedback} 条，未能回答的问题 ${counts.unanswered} 个。`;
  return kept ? `${restored}\n原有的数据库保留为 ${kept}` : restored;
});
