import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BackupFault } from "./backupFault.ts";

export interface BackupFlags {
  readonly help: boolean;
  readonly force: boolean;
  /** Absolute. */
  readonly file: string;
}

/** @param from the folder in which the command was typed. @throws BackupFault */
export function readFlags(argv: readonly string[], from: string): BackupFlags {
  const { values, positionals } = parse(argv);
  const { help = false, force = false } = values;
  const [file = "", ...others] = positionals;
  if (!help && (!file || others.length > 0)) throw new BackupFault("请写明一个备份文件。");
  return { help, force, file: resolve(from, file) };
}

function parse(argv: readonly string[]) {
  const options = { help: { type: "boolean" }, force: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (cause) {
    throw new BackupFault("有不认识的选项。用法见 --help。", { cause });
  }
}
