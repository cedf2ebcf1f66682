import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureDataFolder } from "../../start/ensureDataFolder.ts";
import { type Check, fault, good } from "../check.ts";

/** By writing a file: permissions say less than a mount that is read-only. */
export const dataFolder: Check = {
  name: "data-folder",
  title: "数据目录",
  async run({ settings: { DATA_DIR: folder } }) {
    const probe = join(folder, `.doctor-${randomUUID()}`);
    try {
      await ensureDataFolder(folder);
      await writeFile(probe, "");
      return good(`${folder}，可以写入`);
    } catch {
      return fault(
        `${folder} 无法写入`,
        "请检查该路径和权限，或用 DATA_DIR 另指定：否则不能更新索引，也不能保存意见。",
      );
    } finally {
      await rm(probe, { force: true }).catch(() => {});
    }
  },
};
