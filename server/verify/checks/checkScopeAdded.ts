import type { Check } from "../check.ts";
import { SCOPE_CLASSES } from "../scopeClasses.ts";

/** A limit or a prohibition that no cited clause sets is as wrong as one that is lost. */
export const checkScopeAdded: Check = ({ text, source }) => {
  for (const { narrows, kept } of SCOPE_CLASSES) {
    const [word] = narrows.exec(text) ?? [];
    if (word && !kept.test(source.words))
      return { reason: "scope-added", detail: `所引条款没有“${word}”的意思。` };
  }
  return undefined;
};
