import { stat } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../core/settings.ts";
import { type Check, fault, good, warning } from "../check.ts";

const HOUR_MS = 3_600_000;
const LONGEST_UNTOUCHED_MS = 10 * 365 * 24 * HOUR_MS;

/** Whether a measure is in force is judged by the clock: one that runs before the files it reads is wrong. */
export const clock: Check = {
  name: "clock",
  title: "系统时间",
  async run({ now, settings: { DATA_DIR } }) {
    const files = [join(PROJECT_ROOT, "package.json"), join(DATA_DIR, "current.json")];
    const newest = Math.max(...(await Promise.all(files.map(changedAt))));
    const shown = now.toLocaleString("zh-CN", { timeZone: "Asia/Shanghai" });
    const advice = "请校准系统时间（例如启用 NTP）：措施是否有效按当天日期判断。";
    if (now.getTime() < newest - HOUR_MS)
      return fault(`${shown}，早于程序或索引的建立时间`, advice);
    if (now.getTime() > newest + LONGEST_UNTOUCHED_MS)
      return warning(`${shown}，比程序和索引晚十年以上`, advice);
    return good(`${shown}（北京时间）`);
  },
};

async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}
