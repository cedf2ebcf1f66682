/**
 * The form in which words are compared, never the form in which they are quoted:
 * NFKC, lower case, without white space and punctuation (the golden format's rule).
 */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, "");
}
