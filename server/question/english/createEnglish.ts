import { ENGLISH_WORDS } from "./englishWords.ts";
import type { EnglishLine } from "./readEnglish.ts";

/** The Chinese words of an English question, apart; undefined where none says what is asked about. */
export type TranslateEnglish = (question: string) => string | undefined;

export interface English {
  readonly translate: TranslateEnglish;
  isEnglish(text: string): boolean;
}

/** Words of the longest phrase: china-europe freight train. */
const LONGEST = 4;
/** Part of the words that must be English: pinyin has can and he as well. */
const ENOUGH = 0.4;

/** @param isHeld whether the documents themselves hold a Latin word: RCEP, 5G */
export function createEnglish(
  lines: readonly EnglishLine[],
  isHeld: (word: string) => boolean,
): English {
  const terms = new Map(
    lines.flatMap((one) => one.english.map((phrase) => [phrase, one] as const)),
  );
  const known = new Set([...terms.keys()].flatMap((phrase) => phrase.split(" ")));

  const translate: TranslateEnglish = (question) => {
    const words = wordsOf(question);
    const said: string[] = [];
    let aboutSomething = false;
    for (let at = 0; at < words.length; ) {
      const { length, term } = phraseAt(words, at, terms);
      const word = words[at] ?? "";
      const kept = term?.chinese ?? (/\d/u.test(word) || isHeld(word) ? word : undefined);
      aboutSomething ||= term ? !term.asks : /[a-z]/iu.test(kept ?? "");
      if (kept && !said.includes(kept)) said.push(kept);
      at += length;
    }
    return aboutSomething ? said.join(" ") : undefined;
  };

  const isEnglish = (text: string): boolean => {
    if (/\p{Script=Han}/u.test(text)) return false;
    const words = wordsOf(text);
    const english = words.filter((word) => ENGLISH_WORDS.has(word) || known.has(word));
    return words.length > 1 && english.length / words.length >= ENOUGH;
  };

  return { translate, isEnglish };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9][a-z0-9&-]*/gu) ?? [];
}

function phraseAt(
  words: readonly string[],
  at: number,
  terms: ReadonlyMap<string, EnglishLine>,
): { length: number; term?: EnglishLine } {
  for (let length = LONGEST; length >= 1; length--) {
    const term = terms.get(words.slice(at, at + length).join(" "));
    if (term) return { length: Math.min(length, words.length - at), term };
  }
  return { length: 1 };
}
