/** Shorter questions have no room for padding that would matter. */
const LONG = 120;
const GRAM = 6;
/** A run of characters that comes this often is no part of the question. */
const OFTEN = 3;

/**
 * Takes out of a long text what it says over and over, so that the one sentence that asks is left:
 * 请认真回答请认真回答…出租车的增值税还用交吗？请认真回答… → 出租车的增值税还用交吗？
 */
export function dropPadding(question: string): string {
  if (question.length <= LONG) return question;
  const seen = new Map<string, number>();
  for (let i = 0; i + GRAM <= question.length; i++) {
    const gram = question.slice(i, i + GRAM);
    seen.set(gram, (seen.get(gram) ?? 0) + 1);
  }
  const padding = new Uint8Array(question.length);
  for (let i = 0; i + GRAM <= question.length; i++) {
    if ((seen.get(question.slice(i, i + GRAM)) ?? 0) >= OFTEN) padding.fill(1, i, i + GRAM);
  }
  const kept = [...question].length === question.length ? keep(question, padding) : question;
  return kept.length >= GRAM ? kept : question.slice(0, LONG);
}

/** What was cut out leaves a gap, lest two halves be read as one word. */
function keep(question: string, padding: Uint8Array): string {
  let kept = "";
  for (let i = 0; i < question.length; i++) {
    if (!padding[i]) kept += question.charAt(i);
    else if (!kept.endsWith(" ")) kept += " ";
  }
  return kept.trim();
}
