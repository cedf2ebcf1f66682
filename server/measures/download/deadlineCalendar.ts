import type { DateArray, EventAttributes } from "ics";
import type { OfficeDeadline, OfficeView } from "../../../core/measureProtocol.ts";

/** An office's days as iCalendar; those that wait for an event have no day and are left out. */
export async function deadlineCalendar({ office, deadlines }: OfficeView): Promise<string> {
  const { createEvents } = await import("ics");
  const events = deadlines.flatMap((deadline) => eventOf(deadline) ?? []);
  const { error, value } = createEvents(events, {
    calName: `${office}时限`,
    productId: "policy-answers/deadlines",
  });
  if (error || value === null) throw error ?? new Error("No calendar was written");
  return value;
}

function eventOf(deadline: OfficeDeadline): EventAttributes | undefined {
  const { due, documentDate, documentNumber, clausePath, clauseId, words, from, task } = deadline;
  const when = whenOf(due, documentDate);
  return (
    when && {
      ...when,
      uid: `${encodeURIComponent(clauseId)}-${from}@policy-answers`,
      duration: { days: 1 },
      title: `${words}：${task.words.replace(/\s+/g, "").slice(0, 60)}`,
      description: `${documentNumber} ${clausePath}：${task.words.replace(/\s+/g, "")}`,
      busyStatus: "FREE",
    }
  );
}

/** A day that returns begins with the first after the document's own date. */
export function whenOf(
  due: OfficeDeadline["due"],
  documentDate: string,
): { readonly start: DateArray; readonly recurrenceRule?: string } | undefined {
  const [year, month, day] = documentDate.split("-").map(Number) as [number, number, number];
  switch (due.kind) {
    case "date":
      return { start: due.date.split("-").map(Number) as DateArray };
    case "monthly": {
      const isPast = day > due.day;
      const first: DateArray =
        isPast && month === 12 ? [year + 1, 1, due.day] : [year, month + (isPast ? 1 : 0), due.day];
      return { start: first, recurrenceRule: `FREQ=MONTHLY;BYMONTHDAY=${due.day}` };
    }
    case "yearly": {
      const isPast = month > due.month || (month === due.month && day > due.day);
      return {
        start: [year + (isPast ? 1 : 0), due.month, due.day],
        recurrenceRule: `FREQ=YEARLY;BYMONTH=${due.month};BYMONTHDAY=${due.day}`,
      };
    }
    case "after-event":
      return undefined;
  }
}
