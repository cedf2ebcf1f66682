import type { Settings } from "../../server/settings/settings.ts";
import { openAssistant, type Part } from "../driver/openAssistant.ts";
import type { Judged } from "../measure/judged.ts";
import type { ComparedSystem } from "./comparedSystem.ts";
import { runAblations } from "./runAblations.ts";
import { runBaselines } from "./runBaselines.ts";

/** Ours, what people would build otherwise, and ours in parts; a server that runs elsewhere can't be taken apart. */
export async function compareSystems(
  settings: Settings,
  judged: readonly Judged[],
  inProcess: boolean,
  tell: (line: string) => void,
): Promise<ComparedSystem[]> {
  const baselines = await runBaselines(settings, judged, tell);
  if (!inProcess) return baselines;
  const withModelRerank = settings.MODEL_RERANK && Boolean(settings.OPENAI_API_KEY);
  const openWithout = (part: Part) => openAssistant(settings, part);
  const ablations = await runAblations(openWithout, judged, withModelRerank, tell);
  return [...baselines, ...ablations];
}
