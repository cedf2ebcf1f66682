/** Sentences of a source, as fine as anyone who quotes it would cut them. */
export function sourceSentences(words: string): readonly string[] {
  return words
    .split(/[。；！？;!?\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
