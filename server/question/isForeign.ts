/** Words in another script than the documents': not one Chinese character among them. */
export function isForeign(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && /\p{L}{2}/u.test(text);
}
