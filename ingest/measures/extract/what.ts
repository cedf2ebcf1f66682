import type { Amount, MeasureKind, Reading, Words } from "../../../core/measure.ts";
import { BENEFIT_CUES, BINDING_CUES, PERMISSION, REGULATION_CUES, SUPPORT } from "./kindCues.ts";
import type { Scope } from "./scope.ts";
import { sentencesOf } from "./sentences.ts";

const CUES: Partial<Readonly<Record<MeasureKind, RegExp>>> = {
  ...BENEFIT_CUES,
  支持: SUPPORT,
  权利: PERMISSION,
  ...BINDING_CUES,
};

/**
 * The sentences by which the measure is known, those with a figure first: 减免6个月租金 says more than
 * 制定房租减免工作方案, which stands before it.
 */
export function whatOf(
  { body, text, isRegulation }: Scope,
  kinds: readonly Reading<MeasureKind>[],
  amounts: readonly Amount[],
): readonly Words[] {
  const cues = kinds.map(({ value }) => (isRegulation ? REGULATION_CUES : CUES)[value as "义务"]);
  const telling = sentencesOf(body)
    .filter(
      ({ words, from, to }) =>
        cues.some((cue) => cue && words.search(cue) >= 0) ||
        kinds.some((kind) => kind.from >= from && kind.to <= to),
    )
    .map(({ from, to }) => ({ words: text.slice(from, to), from, to }));
  const hasFigure = ({ from, to }: Words) =>
    amounts.some((amount) => amount.from >= from && amount.to <= to);
  return [...telling.filter(hasFigure), ...telling.filter((one) => !hasFigure(one))];
}
