import { chown, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { keptName } from "./keptName.ts";

/** Moves a database that nobody holds aside, whole or damaged, and the draft into its place. */
export async function replaceFile(target: string, draft: string): Promise<string | undefined> {
  const kept = keptName(target);
  const moved = await moveIfThere(target, kept);
  // Left only by a process that died: without its log the kept one would lack the last rows.
  for (const suffix of ["-wal", "-shm"])
    await moveIfThere(`${target}${suffix}`, `${kept}${suffix}`);
  await giveToOwner(draft, dirname(target));
  await rename(draft, target);
  return moved ? kept : undefined;
}

/** Restored by the administrator, it still belongs to the account that the service runs under. */
async function giveToOwner(file: string, folder: string): Promise<void> {
  const { uid, gid } = await stat(folder);
  if (process.getuid?.() === 0) await chown(file, uid, gid);
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw fault;
  }
}
