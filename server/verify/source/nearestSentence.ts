import { bigrams, shareHeld } from "./bigrams.ts";

/** The source sentence that holds most of the text; among equals, the one that says least beside it. */
export function nearestSentence(text: string, sentences: readonly string[]): string | undefined {
  const said = bigrams(text);
  let nearest: string | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const held = bigrams(sentence);
    const near = shareHeld(said, held) + shareHeld(held, said) / 100;
    if (near > most) [nearest, most] = [sentence, near];
  }
  return nearest;
}
