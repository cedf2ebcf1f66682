/**
 * Citation markers carry digits and cut words apart: 给予[1]补贴 says 给予补贴.
 * Four digits in such brackets are the year of a document number: 朔政发[2022]14号.
 */
export function withoutMarkers(answer: string): string {
  return answer.replace(/\[\d{1,3}(?:[,，、]\s*\d{1,3})*\]/g, "");
}
