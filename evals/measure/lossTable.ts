import { type LossStage, lossStages } from "../judge/lossStage.ts";
import type { Judged } from "./judged.ts";

export interface LossRow {
  readonly stage: LossStage;
  readonly chinese: string;
  readonly english: string;
  readonly ids: readonly string[];
}

const stageNames: Readonly<Record<LossStage, readonly [chinese: string, english: string]>> = {
  "no-chunk": ["没有自己的块", "not a chunk of its own"],
  "no-candidate": ["不在候选中", "not in the candidates"],
  "ranked-out": ["排在十名之外", "ranked out"],
  "not-cited": ["找到未引用", "found, not cited"],
  "fact-left-out": ["引用了但漏要点", "fact left out"],
  "wrongly-refused": ["误拒", "wrongly refused"],
  "wrongly-answered": ["该拒未拒", "answered without ground"],
  failed: ["出错", "failed"],
};

/** Every wrong question under the stage that lost it. */
export function lossTable(judged: readonly Judged[]): LossRow[] {
  return lossStages.map((stage) => {
    const [chinese, english] = stageNames[stage];
    const lost = judged.filter(({ verdict }) => verdict.loss === stage);
    return { stage, chinese, english, ids: lost.map(({ question }) => question.id) };
  });
}
