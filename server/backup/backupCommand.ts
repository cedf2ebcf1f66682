import { SettingsError } from "../../core/settings.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import { BackupFault } from "./backupFault.ts";
import { type BackupFlags, readFlags } from "./flags.ts";

/** What the backup and restore commands have in common: flags, settings, exit code, one sentence for a fault. */
export async function runBackupCommand(
  help: string,
  work: (flags: BackupFlags, settings: Settings) => Promise<string>,
): Promise<void> {
  try {
    // npm runs commands in the project's folder, and says where it was called.
    const flags = readFlags(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    console.log(flags.help ? help : await work(flags, readSettings()));
  } catch (fault) {
    if (!(fault instanceof BackupFault || fault instanceof SettingsError)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
}
