import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** When anything under these files and folders last changed, in milliseconds; 0 where there is nothing. */
export async function newestChange(
  paths: readonly string[],
  leftOut: readonly string[] = [],
): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      if (leftOut.includes(path)) return 0;
      const found = await stat(path).catch(() => undefined);
      if (!found) return 0;
      if (!found.isDirectory()) return found.mtimeMs;
      const names = await readdir(path);
      return newestChange(
        names.map((name) => join(path, name)),
        leftOut,
      );
    }),
  );
  return Math.max(0, ...times);
}
