import type { Check } from "../check.ts";
import { SCOPE_CLASSES } from "../scopeClasses.ts";
import { bigrams, shareHeld } from "../source/bigrams.ts";
import { nearestSentence } from "../source/nearestSentence.ts";

/** So much of a part of the source stands in the sentence, or the other way, when one was made from the other. */
const USED = 0.4;
/** ，最高不超过5万元 narrows what stands before it, and goes with it. */
const TIED =
  /^(?:但|且|并且|不含|不包括|不包含|除外|仅|只限|最高|最低|最多|至少|不超过|不低于|不少于|原则上)/u;

/** What narrows the words that the sentence was made from is part of them: 不得 · 仅 · 最高 · 以上 · 除外. */
export const checkScopeKept: Check = ({ text, source }) => {
  const nearest = nearestSentence(text, source.sentences);
  if (!nearest) return undefined;
  const said = bigrams(text);
  let usedBefore: boolean = false;
  for (const part of nearest.split(/[，,：:]/u)) {
    const used: boolean = isUsed(bigrams(part), said) || (usedBefore && TIED.test(part.trim()));
    usedBefore = used;
    if (!used) continue;
    for (const { narrows, kept } of SCOPE_CLASSES) {
      const [word] = narrows.exec(part) ?? [];
      if (word && !kept.test(text))
        return { reason: "scope-lost", detail: `漏掉了原文中的“${word}”：${part.trim()}。` };
    }
  }
  return undefined;
};

function isUsed(part: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  return shareHeld(part, said) >= USED || shareHeld(said, part) >= USED;
}
