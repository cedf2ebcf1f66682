/** What makes a careless pattern try every way to read a text: long runs of what its parts may hold. */
const RUNS: Readonly<Record<string, string>> = {
  digits: "1",
  "Chinese numerals": "一",
  "numerals with units": "一百",
  spaces: " ",
  pauses: "、",
  "open brackets": "（",
  "closed brackets": "）",
  "square brackets": "[",
  "angle brackets": "<",
  braces: "{",
  "one character": "政",
  letters: "a",
  ordinals: "第一",
  "numbered documents": "朔政发〔",
  amounts: "3万元",
  "quotes and stops": "”。",
  "fences and roles": '```{"role"',
  lists: "一、1（一）",
  "questions and commas": "多少，",
  "offices in brackets": "（责任单位：（",
};

/** Each kind of run, some `length` characters of it. */
export function hostileTexts(length: number): readonly (readonly [string, string])[] {
  return Object.entries(RUNS).map(([name, run]) => [name, run.repeat(length / run.length)]);
}

/**
 * How much longer the work takes on a text twice as long: 2 where it is linear, 4 where it is
 * quadratic. The best of some tries, lest another process be measured.
 */
export function growth(work: (text: string) => unknown, short: string, long: string): number {
  const [once, twice] = [best(work, short), best(work, long)];
  return twice < NEGLIGIBLE ? 2 : twice / Math.max(once, NEGLIGIBLE / 4);
}

/** Milliseconds too few to be told from noise. */
const NEGLIGIBLE = 20;
const TRIES = 3;

function best(work: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: TRIES }, () => {
    const started = performance.now();
    work(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}
