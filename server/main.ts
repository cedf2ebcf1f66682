import { SettingsError } from "../core/settings.ts";
import { readSettings } from "./settings/settings.ts";
import { serve } from "./start/serve.ts";

const development = process.argv.includes("--dev");

try {
  await serve(readSettings(), !development);
  process.exit(0);
} catch (fault) {
  console.error(fault instanceof SettingsError ? fault.message : `启动失败：${sentenceOf(fault)}`);
  process.exit(1);
}

function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
