import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives that room back. */
  empty(): void;
  dispose(): void;
}

const BLOCK = Buffer.alloc(4096, "x");

/** Mounting takes Linux and root; tests on a real full disk are left out elsewhere. */
export const canMountDisks = canMount();

/** A disk of its own, in memory. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  execFileSync("mount", mountArguments(folder, megabytes));
  const filler = join(folder, ".filler");
  return {
    folder,
    fill: () => writeUntilFull(filler),
    empty: () => rmSync(filler, { force: true }),
    dispose() {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function writeUntilFull(path: string): void {
  const file = openSync(path, "a");
  try {
    for (;;) writeSync(file, BLOCK);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOSPC") throw fault;
  } finally {
    closeSync(file);
  }
}

function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  const mounted = spawnSync("mount", mountArguments(folder, 1)).status === 0;
  if (mounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}

function mountArguments(folder: string, megabytes: number): string[] {
  return ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder];
}
