import { backUp } from "./backUp.ts";
import { runBackupCommand } from "./backupCommand.ts";

const HELP = `用法：npm run backup -- 文件

把 DATA_DIR 中的意见数据库（用户意见、未能回答的问题）备份到一个新文件。
服务运行时也可以备份，不影响使用。索引不在其中，可由 npm run ingest 重建。`;

/** Composition root of `npm run backup`. */
await runBackupCommand(HELP, async ({ file }, { DATA_DIR }) => {
  const { feedback, unanswered } = await backUp(DATA_DIR, file);
  return `已备份到 ${file}：意见 ${feedback} 条，未能回答的问题 ${unanswered} 个。`;
});
