import { asksToConfirm, type StatedFigure, statedFigures } from "../../question/premise.ts";
import { arabic } from "../../verify/figures/arabic.ts";
import { withoutDates } from "../../verify/figures/readDates.ts";
import { type Figure, readFigures } from "../../verify/figures/readFigures.ts";
import { bigrams } from "../../verify/source/bigrams.ts";
import { agreement, denial, type Premise } from "./premise.ts";

/** 所有企业是不是都减6个月: the figure may be right and the rest wrong. */
const UNIVERSAL = /所有|全部|全都|都|一律|人人|每个|谁都|任何|不管|随便|只要|必须|强制/u;
const NEGATED = /不用|不能|不得|不准|没有|不给|不收|不会|不再|不算/u;
/** 不超过五年 says nothing against three. */
const BOUNDED =
  /不超过|不高于|最高|最多|上限|至多|以内|以下|不低于|不少于|最低|至少|以上|≥|≤|左右|约/u;

/**
 * Denies a figure that the asker takes for the rule where the sentence has another one for the same
 * fact, and agrees where it has this one; undefined where neither is sure.
 */
export function figurePremise(
  question: string,
  sentence: string,
  clause: string,
): Premise | undefined {
  const held = figuresOf(clause);
  for (const stated of statedFigures(question)) {
    const alike = figuresOfFact(sentence, stated);
    if (alike.length === 0 || BOUNDED.test(sentence)) continue;
    if (!held.some((figure) => isSame(figure, stated))) return denial(stated.spoken, sentence);
    const holds = alike.every((figure) => isSame(figure, stated));
    if (holds && isPlainlyAsked(question)) return agreement(sentence);
  }
  return undefined;
}

/** The figures of the stated one's unit in those parts of the sentence that speak of the same. */
function figuresOfFact(sentence: string, { unit, around }: StatedFigure): readonly Figure[] {
  const asked = bigrams(around.replace(ASKING, " "));
  return arabic(sentence)
    .split(/[，,；;。：:]/u)
    .filter((part) => [...bigrams(part)].some((pair) => asked.has(pair)))
    .flatMap((part) => readFigures(withoutDates(part)))
    .filter((figure) => figure.unit === unit);
}

/** Words that ask, and what every rule is made of: they make no two facts the same. */
const ASKING =
  /是不是|对不对|听说|据说|说是|都说|多少|怎么|可以|申请|规定|文件|企业|我们|\d+|[的了吗吧呢？?，,。 ]/gu;

function isPlainlyAsked(question: string): boolean {
  return asksToConfirm(question) && !UNIVERSAL.test(question) && !NEGATED.test(question);
}

function isSame(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.value === b.value;
}

function figuresOf(text: string): readonly Figure[] {
  return readFigures(withoutDates(arabic(text)));
}
