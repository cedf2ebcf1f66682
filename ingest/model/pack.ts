import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const FETCH_TIMEOUT_MS = 180_000;

/**
 * Downloads a package's archive with the user's own npm, so that its registry, proxy and
 * credentials hold. Scripts are off: nothing of the package runs.
 * @returns the archive's path; throws when npm fails or times out.
 */
export async function packFromRegistry(spec: string, folder: string): Promise<string> {
  const npmCli = process.env.npm_execpath;
  const [command, prefix] = npmCli ? [process.execPath, [npmCli]] : ["npm", []];
  const args = [
    ...prefix,
    "pack",
    spec,
    "--ignore-scripts",
    "--silent",
    "--pack-destination",
    folder,
  ];
  await promisify(execFile)(command, args, { timeout: FETCH_TIMEOUT_MS, cwd: folder }).catch(
    (cause: Error & { stderr?: string }) => {
      throw new Error(cause.stderr?.trim().split("\n").at(-1) || "npm pack 失败", { cause });
    },
  );
  const archive = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (!archive) throw new Error("npm pack 没有给出文件");
  return join(folder, archive);
}
