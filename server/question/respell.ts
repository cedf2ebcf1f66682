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
  const heard = units.map((written) => ({ written, ...soundsOf(written) }));
  let respelt = "";
  for (let at = 0; at < heard.length; ) {
    const found = wordAt(heard, at, spellings, isWord);
    respelt += found?.word ?? units[at];
    at += found?.length ?? 1;
  }
  return respelt;
}

/** A run of letters, one Chinese character, or what stands between them and has no sound. */
interface Heard {
  readonly written: string;
  readonly kind: "latin" | "chinese" | "other";
  readonly sound: string;
}

function soundsOf(written: string): Omit<Heard, "written"> {
  if (/^[a-z]/iu.test(written)) return { kind: "latin", sound: written.toLowerCase() };
  if (/^\p{Script=Han}/u.test(written)) return { kind: "chinese", sound: soundOf(written) };
  return { kind: "other", sound: "" };
}

function wordAt(
  heard: readonly Heard[],
  at: number,
  spellings: Readonly<Record<string, string>>,
  isWord: (text: string) => boolean,
): { word: string; length: number } | undefined {
  for (let length = LONGEST; length >= 1; length--) {
    const run = heard.slice(at, at + length);
    if (run.length < length || !couldBeSlip(run)) continue;
    const word = spellings[run.map(({ sound }) => sound).join("")];
    if (!word || (length > 1 && word.length !== length)) continue;
    const written = run.map((unit) => unit.written).join("");
    // Asked last: cutting words costs the most.
    if (word !== written && !isWord(written)) return { word, length };
  }
  return undefined;
}

function couldBeSlip(run: readonly Heard[]): boolean {
  if (run.some(({ kind }) => kind === "other")) return false;
  const latin = run.filter(({ kind }) => kind === "latin");
  if (latin.length < run.length) return latin.length > 0 || run.length >= SHORTEST_CHINESE;
  return run.length === 1 && (run[0]?.written.length ?? 0) >= SHORTEST_LATIN;
}
