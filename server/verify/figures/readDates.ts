/** A day, a month or a year, as exact as the text gives it. */
export interface DateSaid {
  readonly written: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The year of the date before it, where it names none: 2022年1月1日至12月31日. */
  readonly yearBefore?: number;
}

const DATE =
  /(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?|(?<!\d)(?<bareMonth>\d{1,2})月(?:(?<bareDay>\d{1,2})日)?/gu;

/** Dates of a text with Arabic numerals (see `arabic`). */
export function readDates(text: string): readonly DateSaid[] {
  const dates: DateSaid[] = [];
  let lastYear: number | undefined;
  for (const { 0: written, groups = {} } of spellOutRanges(text).matchAll(DATE)) {
    const month = groups.month ?? groups.bareMonth;
    const day = groups.day ?? groups.bareDay;
    const yearBefore = groups.year ? undefined : lastYear;
    dates.push({
      written,
      ...(groups.year && { year: Number(groups.year) }),
      ...(month && { month: Number(month) }),
      ...(day && { day: Number(day) }),
      ...(yearBefore && { yearBefore }),
    });
    if (groups.year) lastYear = Number(groups.year);
  }
  return dates;
}

/** The text without its dates, so that their numbers are not read as amounts. */
export function withoutDates(text: string): string {
  return spellOutRanges(text).replace(DATE, " ");
}

/** 2022-2024年 → 2022年至2024年; 1—6月 → 1月至6月. */
function spellOutRanges(text: string): string {
  return text
    .replace(/((?:19|20)\d{2})[-—–~至到、](?=(?:19|20)\d{2}年)/gu, "$1年至")
    .replace(/(?<!\d)(\d{1,2})[-—–~至到、](?=\d{1,2}月)/gu, "$1月至");
}
