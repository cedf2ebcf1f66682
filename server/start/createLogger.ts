import pino, { type Logger } from "pino";
import type { Settings } from "../settings/settings.ts";

/** Lines of JSON on standard output, without process and host: whoever collects them knows those. */
export function createLogger(settings: Settings): Logger {
  return pino({ level: settings.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
