import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexFolder, readPointer } from "../../../core/index/location.ts";
import { readSettings } from "../../settings/settings.ts";

/** A data folder with the built index in it, where a server's feedback is nobody's own. */
export async function indexInTemporaryFolder(): Promise<string> {
  const { DATA_DIR } = readSettings();
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  const name = await readPointer(DATA_DIR);
  if (!name) throw new Error("The index is built before the tests start; here is none.");
  symlinkSync(indexFolder(DATA_DIR, name), indexFolder(folder, name));
  cpSync(join(DATA_DIR, "current.json"), join(folder, "current.json"));
  return folder;
}
