import { BENEFIT_CUES, BINDING_CUES } from "./kindCues.ts";
import { sentencesOf } from "./sentences.ts";

const LOOKED_AT = /以[^，。；]{2,30}为重点/g;

/**
 * A body with every sentence blanked that neither gives nor binds. A plan speaks of everything; only
 * who stands in the giving sentence is given to. 以非公有制中小企业为重点 says where an office looks.
 */
export function givingSentences(body: string): string {
  const cues = [...Object.values(BENEFIT_CUES), ...Object.values(BINDING_CUES)];
  let kept = " ".repeat(body.length);
  for (const { words, from, to } of sentencesOf(body)) {
    if (cues.some((cue) => words.search(cue) >= 0))
      kept = kept.slice(0, from) + words + kept.slice(to);
  }
  return kept.replace(LOOKED_AT, (words) => " ".repeat(words.length));
}
