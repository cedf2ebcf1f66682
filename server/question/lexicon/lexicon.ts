import type { LexiconLine } from "./lexiconLine.ts";
import { wordPattern } from "./wordPattern.ts";

/** An everyday word of a question, and the words of the documents for it. */
export interface Translation {
  readonly everyday: string;
  readonly official: readonly string[];
}

/** How people say what the documents write. */
export interface Lexicon {
  /** Digest of the lines: another lexicon gives other answers. */
  readonly digest: string;
  /** Lines of business that a text names, in everyday words or official ones. */
  tradesOf(text: string): ReadonlySet<string>;
  /** The words of a text that name a trade. */
  tradeWords(text: string): readonly string[];
  /** Subjects that are kept apart and that a text names. */
  subjectsOf(text: string): readonly string[];
  /** Whether the question names such a subject of which the words say nothing. */
  namesOtherSubject(question: string, words: string): boolean;
  /** Everyday words of the text for which the documents have others. */
  translate(text: string): readonly Translation[];
}

export function createLexicon(lines: readonly LexiconLine[], digest: string): Lexicon {
  const trades = patternsOf(lines, ({ trade }) => trade);
  const subjects = patternsOf(lines, ({ apart, official }) => (apart ? official[0] : undefined));
  const everyday = lines.flatMap((line) =>
    line.everyday.map((word) => ({ everyday: word.toLowerCase(), official: line.official })),
  );
  const named = (patterns: ReadonlyMap<string, RegExp>, text: string) =>
    [...patterns].filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  return {
    digest,
    tradesOf: (text) => new Set(named(trades, text)),
    tradeWords: (text) =>
      [...trades.values()].flatMap((words) => text.match(new RegExp(words, "giu")) ?? []),
    subjectsOf: (text) => named(subjects, text),
    namesOtherSubject: (question, words) =>
      [...subjects.values()].some((subject) => subject.test(question) && !subject.test(words)),
    translate: (text) => {
      const said = text.toLowerCase();
      return everyday.filter((entry) => said.includes(entry.everyday));
    },
  };
}

/** One pattern for all lines that go under the same name. */
function patternsOf(
  lines: readonly LexiconLine[],
  nameOf: (line: LexiconLine) => string | undefined,
): ReadonlyMap<string, RegExp> {
  const words = new Map<string, string[]>();
  for (const line of lines) {
    const name = nameOf(line);
    if (name === undefined) continue;
    words.set(name, [
      ...(words.get(name) ?? []),
      ...line.everyday,
      ...line.official,
      ...line.alike,
    ]);
  }
  return new Map([...words].map(([name, all]) => [name, wordPattern(all)]));
}
