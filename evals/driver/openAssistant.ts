import { createAssistant } from "../../server/createAssistant.ts";
import type { Settings } from "../../server/settings/settings.ts";
import type { AskDriver } from "./askDriver.ts";
import { assistantDriver, type ClosableAssistant } from "./assistantDriver.ts";

/** What can be switched off, to see what it is worth. */
export type Part = "exact" | "lexical" | "sentences" | "asked" | "rerank" | "modelRerank";

interface Options {
  readonly switches: Readonly<Partial<Record<Part, boolean>>>;
}

const create: (settings: Settings, options: Options) => Promise<ClosableAssistant> =
  createAssistant;

export async function openAssistant(settings: Settings, without?: Part): Promise<AskDriver> {
  const switches = without ? { [without]: false } : {};
  return assistantDriver(await create(settings, { switches }));
}
