import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { StartFailure } from "./startFailure.ts";

/** A read-only folder will do as long as the index in it is good. @throws StartFailure */
export async function ensureDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.X_OK);
  } catch (cause) {
    const sentence = `数据目录 ${folder} 无法读取或创建。请检查该路径和权限，或用 DATA_DIR 另指定一个目录。`;
    throw new StartFailure(sentence, { cause });
  }
}

/** Not `mkdir`'s own recursion: in Node 20 that never returns where a system folder such as /proc refuses. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder);
}
