import type { Segmenter } from "../../core/segmenter.ts";
import { soundOf } from "../../core/spelling/sound.ts";

/** Words by their sound: 食堂 under shitang. Of two that sound alike, the more frequent one. */
export type Spellings = Readonly<Record<string, string>>;

/** A word of fewer uses may be a slip itself. */
const FEWEST = 3;

/** Hears all texts once and then knows how the corpus's words are written. */
export class SpellingBook {
  readonly #segmenter: Segmenter;
  readonly #uses = new Map<string, number>();

  constructor(segmenter: Segmenter) {
    this.#segmenter = segmenter;
  }

  hear(text: string): void {
    for (const word of this.#segmenter.cut(text)) {
      if (/^\p{Script=Han}{2,4}$/u.test(word))
        this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1);
    }
  }

  spellings(): Spellings {
    const spellings: Record<string, string> = {};
    for (const [word, count] of this.#uses) {
      if (count < FEWEST) continue;
      const sound = soundOf(word);
      const rival = spellings[sound];
      if (!rival || (this.#uses.get(rival) ?? 0) < count) spellings[sound] = word;
    }
    return spellings;
  }
}
