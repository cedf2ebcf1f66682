import { dayOf } from "../shell/dayOf.ts";

/** 2026-11-23 09:05 */
export function clockOf(instant: string): string {
  const at = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${dayOf(instant)} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}
