import type { MeasureKind, Reading } from "../../../core/measure.ts";
import {
  BENEFIT_CUES,
  BINDING_CUES,
  OUTRIGHT_GIFT,
  PERMISSION,
  REGULATION_CUES,
  SUPPORT,
  VILLAGE_TASK,
} from "./kindCues.ts";
import type { Scope } from "./scope.ts";
import { wordsOf } from "./wordsOf.ts";

type Cues = Partial<Readonly<Record<MeasureKind, RegExp>>>;

/** Chapters on how a document is carried out give nothing to anybody. */
const CARRYING_OUT =
  /保障措施|组织保障|组织领导|实施保障|规划实施|指导思想|基本原则|发展基础|发展环境|总体要求|工作目标/;

/** 支持 and 鼓励 make a kind of their own only where nothing says in what the support lies. */
export function kindsOf(scope: Scope): readonly Reading<MeasureKind>[] {
  const { body, headings, isRegulation } = scope;
  if (isRegulation) return readCues(body, REGULATION_CUES);
  if ([ownHeading(body), ...headings.slice(0, -1)].some((heading) => CARRYING_OUT.test(heading)))
    return readCues(body, { 补贴奖励: OUTRIGHT_GIFT });
  const benefits = readCues(body, BENEFIT_CUES);
  const support = benefits.length > 0 ? [] : readCues(body, { 支持: SUPPORT });
  const leave = readCues(body, { 权利: PERMISSION });
  const binding = readCues(body, BINDING_CUES);
  const village = binding.some(({ value }) => value === "义务")
    ? []
    : readCues(body, { 义务: VILLAGE_TASK });
  return [...benefits, ...support, ...leave, ...binding, ...village];
}

/** 二、工作目标 on a line of its own; a clause that runs on from its label has none. */
function ownHeading(body: string): string {
  const [first = "", ...rest] = body.trim().split("\n");
  return rest.length > 0 && !/[。；，]/.test(first) ? first : "";
}

function readCues(body: string, cues: Cues): readonly Reading<MeasureKind>[] {
  return Object.entries(cues).flatMap(([kind, pattern]) => {
    const [first] = wordsOf(body, pattern);
    if (!first) return [];
    const { words, from, to } = first;
    return [{ value: kind as MeasureKind, words, from, to }];
  });
}
