import { LANES } from "../../core/index/manifest.ts";
import type { Segmenter } from "../../core/segmenter.ts";
import { soundOf } from "../../core/spelling/sound.ts";
import type { Passages } from "./passages.ts";

/** Words by their sound: 食堂 under shitang. Of two that sound alike, the more frequent one. */
export type Spellings = Readonly<Record<string, string>>;

/** A word of fewer uses may be a slip itself. */
const FEWEST = 3;

export function spellingsOf(passages: Passages, segmenter: Segmenter): Spellings {
  const uses = new Map<string, number>();
  for (const lane of LANES) {
    if (lane === "sentence") continue;
    for (const { text } of passages[lane]) {
      for (const word of segmenter.cut(text)) {
        if (/^\p{Script=Han}{2,4}$/u.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
      }
    }
  }
  const spellings: Record<string, string> = {};
  for (const [word, count] of uses) {
    if (count < FEWEST) continue;
    const sound = soundOf(word);
    const rival = spellings[sound];
    if (!rival || (uses.get(rival) ?? 0) < count) spellings[sound] = word;
  }
  return spellings;
}
