/** The local calendar day of an instant, YYYY-MM-DD. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}
