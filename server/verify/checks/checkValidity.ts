import type { ValidityState } from "../../../core/protocol.ts";
import type { Check } from "../check.ts";

const SAYINGS: readonly { readonly said: RegExp; readonly when: readonly ValidityState[] }[] = [
  { said: /已经?(?:到期|过期|失效|截止|结束)|不再执行|期限已过/u, when: ["expired"] },
  {
    said: /(?:仍|还|目前|现行|继续)(?:然|在)?(?:有效|执行中|在执行)|尚未到期|没有?到期/u,
    when: ["in-force"],
  },
  { said: /尚未(?:开始|施行|实施|执行)|还没(?:有)?(?:开始|施行|实施|执行)/u, when: ["not-yet"] },
];

/** Whether a measure is in force follows from its dates, never from the writer's belief. */
export const checkValidity: Check = ({ text, source }) => {
  for (const { said, when } of SAYINGS) {
    const [words] = said.exec(text) ?? [];
    if (!words || source.words.includes(words)) continue;
    if (!source.clauses.some(({ validity }) => when.includes(validity.state)))
      return { reason: "validity", detail: `“${words}”与条款的执行期限不符。` };
  }
  return undefined;
};
