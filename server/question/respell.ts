import { soundOf } from "../../core/spelling/sound.ts";

/** Shorter runs of Chinese sound like too many words: 家几 is not 加计. */
const SHORTEST_CHINESE = 3;
const LONGEST = 4;
/** yuan may be English; biaozhun is not. */
const SHORTEST_LATIN = 5;

/**
 * Puts the word of the documents in place of one that sounds the same but is none:
 * 冻rou → 冻肉, biaozhun → 标准, 学校实堂 → 学校食堂.
 */
export function respell(
  question: string,
  spellings: Readonly<Record<string, string>>,
  isWord: (text: string) => boolean,
): string {
  const units = question.match(/[a-z]+|\p{Script=Han}|[^a-z\p{Script=Han}]+/giu) ?? [];
  let respelt = "";
  for (let at = 0; at < units.length; ) {
    const found = wordAt(units, at, spellings, isWord);
    respelt += found?.word ?? units[at];
    at += found?.length ?? 1;
  }
  return respelt;
}

function wordAt(
  units: readonly string[],
  at: number,
  spellings: Readonly<Record<string, string>>,
  isWord: (text: string) => boolean,
): { word: string; length: number } | undefined {
  for (let length = LONGEST; length >= 1; length--) {
    const run = units.slice(at, at + length);
    if (run.length < length || !couldBeSlip(run) || isWord(run.join(""))) continue;
    const word =
      spellings[run.map((unit) => (isLatin(unit) ? unit.toLowerCase() : soundOf(unit))).join("")];
    const fits = word && (length === 1 || word.length === length);
    if (fits && word !== run.join("")) return { word, length };
  }
  return undefined;
}

function couldBeSlip(run: readonly string[]): boolean {
  if (!run.every((unit) => isLatin(unit) || /^\p{Script=Han}$/u.test(unit))) return false;
  const latin = run.filter(isLatin);
  if (latin.length === run.length) return run.length === 1 && run.join("").length >= SHORTEST_LATIN;
  return latin.length > 0 || run.length >= SHORTEST_CHINESE;
}

function isLatin(unit: string): boolean {
  return /^[a-z]+$/iu.test(unit);
}
