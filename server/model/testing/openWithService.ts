import { onTestFinished } from "vitest";
import {
  type ScriptedService,
  startScriptedService,
} from "../../../core/model/testing/scriptedService.ts";
import type { Assistant } from "../../assistant.ts";
import { createAssistant } from "../../createAssistant.ts";
import { readSettings } from "../../settings/settings.ts";

/** The real assistant on the real index, its model being a service that plays a script. */
export async function openWithService(
  script: Parameters<typeof startScriptedService>[0],
): Promise<{ readonly assistant: Assistant; readonly service: ScriptedService }> {
  const service = await startScriptedService(script);
  onTestFinished(() => service.stop());
  const settings = { ...readSettings(), OPENAI_API_KEY: "test", OPENAI_BASE_URL: service.url };
  return { assistant: await createAssistant(settings), service };
}
