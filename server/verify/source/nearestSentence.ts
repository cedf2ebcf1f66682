import { bigrams, shareHeld } from "./bigrams.ts";

/** The source sentence that is most alike, both ways: one that says more is no better than one that says less. */
export function nearestSentence(text: string, sentences: readonly string[]): string | undefined {
  const said = bigrams(text);
  let nearest: string | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const held = bigrams(sentence);
    const alike = (2 * shareHeld(said, held) * said.size) / (said.size + held.size || 1);
    if (alike > most) [nearest, most] = [sentence, alike];
  }
  return nearest;
}
