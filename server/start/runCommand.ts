import { spawn } from "node:child_process";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { StartFailure } from "./startFailure.ts";

/**
 * Runs one step of the start as a Node process of its own. What it tells goes to `progress`; our input
 * is none of its own. @throws StartFailure
 */
export async function runCommand(
  purpose: string,
  args: readonly string[],
  signal: AbortSignal,
  progress: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", progress, "inherit"],
    signal,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0)
    throw new StartFailure(`${purpose}没有成功，原因见上面的输出。排除后请重新启动。`);
}
