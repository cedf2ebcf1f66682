import { arabic } from "../verify/figures/arabic.ts";
import { withoutDates } from "../verify/figures/readDates.ts";
import { type Figure, readFigures } from "../verify/figures/readFigures.ts";

/** A figure that the asker takes for the rule, with the words around it. */
export interface StatedFigure extends Figure {
  /** As the question writes it: 一年 where the figure reads 1年. */
  readonly spoken: string;
  readonly around: string;
}

/** 是不是12个月 · 每两年开一次对吧: the asker wants to hear yes or no. */
const CHECKS = /是不是|对吗|对不对|对吧|是吗|是吧|没错吧|真的吗|吧[？?。]?$/u;
/** 听说补2000元: the asker repeats what somebody said. */
const HEARSAY = /听说|据说|都说|说是|传说|网上说/u;
/** 12个月的房租减免怎么申请: the figure is taken for granted. */
const TAKEN_FOR_GRANTED = /^的/u;
/** 我雇了12个人 · 开了3年: figures of the asker's own case state no rule. */
const OWN_CASE =
  /(?:[我俺咱]|雇|开了|干了|租了|交了|欠|花了|满|超过|不到|已经?|有|第|了|前|近|每月|今年)[^，。？?]{0,4}$/u;
const AROUND = 12;

/** Whether the question asks for a yes or no to what it states. */
export function asksToConfirm(question: string): boolean {
  return CHECKS.test(question);
}

/** The figures that the question states as a rule; dates are none of them. */
export function statedFigures(question: string): readonly StatedFigure[] {
  const text = withoutDates(arabic(question));
  const told = CHECKS.test(question) || HEARSAY.test(question);
  let from = 0;
  return readFigures(text).flatMap((figure) => {
    const at = text.indexOf(figure.written, from);
    const before = text.slice(Math.max(0, at - AROUND), at);
    from = at + figure.written.length;
    const after = text.slice(from, from + AROUND);
    const stated = told || TAKEN_FOR_GRANTED.test(after);
    if (!stated || figure.unit === "" || OWN_CASE.test(before)) return [];
    return [{ ...figure, spoken: spokenForm(figure.written, question), around: before + after }];
  });
}

/** The shortest words of the question that read as the figure. */
function spokenForm(written: string, question: string): string {
  for (let length = 1; length <= AROUND; length++) {
    for (let from = 0; from + length <= question.length; from++) {
      const words = question.slice(from, from + length);
      if (arabic(words) === written) return words;
    }
  }
  return written;
}
