import type { Due } from "../../../core/measure.ts";
import type { OfficeDeadline } from "../../../core/measureProtocol.ts";

export function dueWords(due: Due): string {
  switch (due.kind) {
    case "date":
      return due.date;
    case "monthly":
      return `每月${due.day}日`;
    case "yearly":
      return `每年${due.month}月${due.day}日`;
    case "after-event":
      return "事后起算";
  }
}

const ORDER: Readonly<Record<Due["kind"], number>> = {
  date: 0,
  monthly: 1,
  yearly: 2,
  "after-event": 3,
};

/** Days that come once by date, then those that return, then those that wait for an event. */
export function inOrderOfDays(deadlines: readonly OfficeDeadline[]): readonly OfficeDeadline[] {
  return [...deadlines].sort(
    (a, b) =>
      ORDER[a.due.kind] - ORDER[b.due.kind] || dueWords(a.due).localeCompare(dueWords(b.due)),
  );
}
