import type { CopiedLanes } from "./copyIndex.ts";
import { inProcess } from "./inProcess.ts";
import type { IndexFigures } from "./measureIndex.ts";
import type { MeasurePlan } from "./measureProcess.ts";
import { scaledIndex } from "./scaledIndex.ts";

export interface ScaleFigures {
  readonly copies: number;
  readonly withQuestions: boolean;
  readonly lanes: CopiedLanes;
  /** What one core would need to embed every text, from a sample of them. */
  readonly embedSeconds: number;
  readonly found: IndexFigures;
}

export interface Scale {
  readonly copies: number;
  readonly withQuestions: boolean;
}

export async function measureScale(
  dataDir: string,
  { copies, withQuestions }: Scale,
  questions: readonly string[],
): Promise<ScaleFigures> {
  const scaled = await scaledIndex(dataDir, copies, withQuestions);
  const plan: MeasurePlan = { dataDir: scaled.dataDir, questions };
  const found = await inProcess<IndexFigures>("measureProcess.ts", plan);
  const texts = Object.values(found.lanes).reduce((sum, { passages }) => sum + passages, 0);
  const embedSeconds = texts * found.secondsPerText;
  return { copies, withQuestions, lanes: scaled.lanes, embedSeconds, found };
}
