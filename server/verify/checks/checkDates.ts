import type { Check } from "../check.ts";
import { isDenied } from "../denied.ts";
import { arabic } from "../figures/arabic.ts";
import { type DateSaid, readDates } from "../figures/readDates.ts";

/** A date of the sentence stands in the clause, at least as exactly; one of the question may be denied. */
export const checkDates: Check = ({ text, question, source }) => {
  const held = readDates(arabic(source.text));
  const asked = readDates(arabic(question));
  const words = arabic(text);
  const missing = readDates(words).find(
    (said) =>
      !held.some((date) => covers(date, said)) &&
      !(asked.some((date) => covers(date, said)) && isDenied(said.written, words)),
  );
  return missing && { reason: "date", detail: `所引条款中没有“${missing.written}”这个日期。` };
};

function covers(held: DateSaid, said: DateSaid): boolean {
  return (
    (said.year === undefined || said.year === (held.year ?? held.yearBefore)) &&
    (said.month === undefined || said.month === held.month) &&
    (said.day === undefined || said.day === held.day)
  );
}
