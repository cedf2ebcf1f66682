import { access, constants, stat } from "node:fs/promises";
import { join } from "node:path";
import { MAX_SOURCE_BYTES, sourceNames } from "../../../core/corpus/sourceFiles.ts";
import { type Check, fault, good, warning } from "../check.ts";

export const corpus: Check = {
  name: "corpus",
  title: "资料目录",
  async run({ settings: { CORPUS_DIR: folder } }) {
    const names = await sourceNames(folder).catch(() => undefined);
    if (!names) return fault(`${folder} 无法读取`, "请检查该目录和权限，或用 CORPUS_DIR 另指定。");
    if (names.length === 0) return fault(`${folder} 中没有文件`, "请放入公报文件。");
    const usable = await Promise.all(names.map((name) => isUsable(join(folder, name))));
    const wrong = names.filter((_, at) => !usable[at]);
    if (wrong.length === 0) return good(`${names.length} 个文件，均可读取`);
    const most = MAX_SOURCE_BYTES / 1024 / 1024;
    const found = `${wrong.join("、")} 无法读取，或超过 ${most} MB`;
    const advice = "请检查这些文件的权限和大小；它们不会进入索引。";
    return wrong.length < names.length ? warning(found, advice) : fault(found, advice);
  },
};

async function isUsable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    return found.isFile() && found.size <= MAX_SOURCE_BYTES;
  } catch {
    return false;
  }
}
