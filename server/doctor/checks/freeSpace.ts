import { type Check, fault, good, warning } from "../check.ts";

const MEGABYTE = 1024 * 1024;
/** An index of one gazette takes 130 MB, and stands twice while a new one is built. */
const LEAST = 300;
const COMFORTABLE = 1024;

export const freeSpace: Check = {
  name: "free-space",
  title: "磁盘空间",
  async run({ settings: { DATA_DIR }, freeBytes }) {
    const free = Math.floor((await freeBytes(DATA_DIR)) / MEGABYTE);
    const found = `数据目录所在磁盘剩余 ${free} MB`;
    const advice = "请清理磁盘，或用 DATA_DIR 把数据放到别的磁盘。";
    if (free < LEAST) return fault(`${found}，不足以重建索引`, advice);
    return free < COMFORTABLE ? warning(found, advice) : good(found);
  },
};
