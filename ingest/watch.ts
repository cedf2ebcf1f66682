import { watch } from "chokidar";

/** Copying a file takes a while, and an editor writes it more than once. */
const QUIET_MS = 800;

/**
 * Calls `onChange` at once and after each change that settled, one call at a time; a change meanwhile
 * leads to one more. Ends with the signal.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: () => Promise<void>,
  signal: AbortSignal,
  quietMs = QUIET_MS,
): Promise<void> {
  const watcher = watch([...folders], { ignoreInitial: true, depth: 0 });
  let timer: NodeJS.Timeout | undefined;
  let running = onChange();
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, quietMs);
  });
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
}
