/** Nothing in a question or a clause can close the bracket it stands in. */
export function asData(words: string): string {
  return words.replaceAll("<", "＜").replaceAll(">", "＞");
}
