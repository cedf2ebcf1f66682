import pino, { type DestinationStream, type Logger } from "pino";
import { secretsOf } from "../privacy/secretsOf.ts";
import type { Settings } from "../settings/settings.ts";

/**
 * Lines of JSON on standard output, without process and host: whoever collects them knows those. Each
 * line is searched for the settings' secrets last of all: what a failing service or library
 * puts into its error is not ours to foresee.
 */
export function createLogger(settings: Settings, destination?: DestinationStream): Logger {
  const secrets = secretsOf(settings).map((secret) => JSON.stringify(secret).slice(1, -1));
  const withoutSecrets = (line: string) =>
    secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), line);
  return pino(
    {
      level: settings.LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { streamWrite: withoutSecrets },
    },
    destination ?? pino.destination(1),
  );
}
