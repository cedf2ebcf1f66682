import type { Range } from "../answer/findWords.ts";

/** Every place of the searched words, without regard to case. */
export function placesIn(text: string, words: string): Range[] {
  const searched = text.toLowerCase();
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [];
  const places: Range[] = [];
  let at = searched.indexOf(wanted);
  while (at >= 0) {
    places.push([at, at + wanted.length]);
    at = searched.indexOf(wanted, at + wanted.length);
  }
  return places;
}
