import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import { StartFailure } from "./startFailure.ts";

/** A read-only folder will do as long as the index in it is good. @throws StartFailure */
export async function ensureDataFolder(folder: string): Promise<void> {
  try {
    const found = await stat(folder).catch(() => mkdir(folder, { recursive: true }));
    if (typeof found === "object" && !found.isDirectory()) throw new Error("not a directory");
    await access(folder, constants.R_OK | constants.X_OK);
  } catch (cause) {
    const sentence = `数据目录 ${folder} 无法读取或创建。请检查该路径和权限，或用 DATA_DIR 另指定一个目录。`;
    throw new StartFailure(sentence, { cause });
  }
}
