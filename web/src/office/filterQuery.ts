import type { FeedbackFilter } from "../../../core/feedback.ts";

/** verdict=down&words=房租; whatever is empty is left out. */
export function filterQuery(filter: FeedbackFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== "");
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
