/** One part of every text, such as its heading: the tokens of each text, by the text's position. */
export interface TokenField {
  readonly boost: number;
  readonly tokensOf: readonly (readonly string[])[];
}

/** Saturation of a term's frequency, weight of a text's length, and what any match is worth. */
const [K, B, D] = [1.2, 0.7, 0.5];

type ScoresByTerm = Map<string, Map<number, number>>;

/**
 * BM25+ (Lv and Zhai, 2011) over several fields. What a term is worth in a text is known when the index
 * is made, so a search only adds up. Scores are those of minisearch, which the tests compare.
 */
export class Bm25Index {
  /** Where the postings of each term begin; they end where those of the next begin. */
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  readonly #texts: Int32Array;
  readonly #scores: Float64Array;

  constructor(fields: readonly TokenField[]) {
    const scores: ScoresByTerm = new Map();
    for (const field of fields) addField(scores, field);
    const postings = [...scores.values()].reduce((sum, texts) => sum + texts.size, 0);
    this.#texts = new Int32Array(postings);
    this.#scores = new Float64Array(postings);
    let at = 0;
    for (const [term, texts] of scores) {
      this.#starts.set(term, at);
      for (const [text, score] of texts) {
        this.#texts[at] = text;
        this.#scores[at++] = score;
      }
      this.#ends.set(term, at);
    }
  }

  /** Scores by position, best first, of every text that holds one of the terms. A text gains by each further term it holds. */
  search(terms: readonly string[]): ReadonlyMap<number, number> {
    const sums = new Map<number, number>();
    const held = new Map<number, number>();
    const seen = new Set<string>();
    for (const term of terms) {
      const end = this.#ends.get(term) ?? 0;
      for (let at = this.#starts.get(term) ?? end; at < end; at++) {
        const text = this.#texts[at] as number;
        sums.set(text, (sums.get(text) ?? 0) + (this.#scores[at] as number));
        if (!seen.has(term)) held.set(text, (held.get(text) ?? 0) + 1);
      }
      seen.add(term);
    }
    const scored = Array.from(sums, ([text, sum]) => [text, sum * (held.get(text) ?? 1)] as const);
    return new Map(scored.sort(([, a], [, b]) => b - a));
  }
}

function addField(scores: ScoresByTerm, { boost, tokensOf }: TokenField): void {
  const frequencies: ScoresByTerm = new Map();
  const lengths = tokensOf.map((tokens) => new Set(tokens).size);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  for (const [text, tokens] of tokensOf.entries()) {
    for (const term of tokens) {
      const texts = entryOf(frequencies, term);
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  for (const [term, texts] of frequencies) {
    const rarity = Math.log(1 + (tokensOf.length - texts.size + 0.5) / (texts.size + 0.5));
    const sums = entryOf(scores, term);
    for (const [text, frequency] of texts) {
      const norm = K * (1 - B + (B * (lengths[text] ?? 0)) / usual);
      const worth = rarity * (D + (frequency * (K + 1)) / (frequency + norm));
      sums.set(text, (sums.get(text) ?? 0) + boost * worth);
    }
  }
}

function entryOf(scores: ScoresByTerm, term: string): Map<number, number> {
  const known = scores.get(term);
  if (known) return known;
  const made = new Map<number, number>();
  scores.set(term, made);
  return made;
}
