import { onTestFinished } from "vitest";
import { readCoreSettings } from "../../settings.ts";
import { type ChatModel, openChatModel } from "../openChatModel.ts";
import { type ScriptedService, startScriptedService } from "./scriptedService.ts";

/** A real client of a service that plays a script; both end with the test. */
export async function openScriptedModel(
  ...script: Parameters<typeof startScriptedService>
): Promise<{ readonly model: ChatModel; readonly service: ScriptedService }> {
  const service = await startScriptedService(...script);
  onTestFinished(() => service.stop());
  const settings = {
    ...readCoreSettings({}),
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: service.url,
  };
  return { model: await openChatModel(settings), service };
}
