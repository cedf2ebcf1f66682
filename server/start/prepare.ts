import type { Logger } from "pino";
import type { Assistant } from "../assistant.ts";
import { createAssistant } from "../createAssistant.ts";
import type { Settings } from "../settings/settings.ts";
import { ensureDataFolder } from "./ensureDataFolder.ts";
import { ensureIndex } from "./ensureIndex.ts";
import { ensureWeb } from "./ensureWeb.ts";

/** Everything between an open port and the first answer. @throws StartFailure */
export async function prepare(
  settings: Settings,
  withPage: boolean,
  signal: AbortSignal,
  logger: Logger,
): Promise<Assistant> {
  await ensureDataFolder(settings.DATA_DIR);
  if (withPage) await ensureWeb(signal);
  await ensureIndex(settings, signal);
  return createAssistant(settings, { logger });
}
