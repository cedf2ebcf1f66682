const DIGIT = "[\\d０-９]";
/** What people put between groups of digits, unseen signs from other programs among them. */
const GAP = "[ \\t\\u00a0\\u3000·‐‑–—－\\u200b-\\u200d\\u2060\\ufeff-]{1,2}";
const CENTURY = "(?:18|19|20|１８|１９|２０)";

/** 140602 19900101 1234, its birthday perhaps set off again: 140602-1990-01-01-1234. */
const IDENTITY =
  `${DIGIT}{6}(?:${GAP})?${CENTURY}${DIGIT}{2}(?:${GAP})?${DIGIT}{2}(?:${GAP})?${DIGIT}{2}` +
  `(?:(?:${GAP})?${DIGIT}){3}(?:${GAP})?(?:${DIGIT}(?!(?:${GAP})?${DIGIT})|[xXｘＸ])`;
/** Seventeen digits in any groups, and the X in one of its own. */
const IDENTITY_X = `(?:${DIGIT}(?:${GAP})?){17}[xXｘＸ]`;
/** 138.0349.0000: a dot elsewhere is a decimal's. */
const DOTTED_MOBILE = `[1１][3-9３-９]${DIGIT}[./_]${DIGIT}{4}[./_]${DIGIT}{4}`;
/** 2022-06-27, 2022/6/27. */
const DATE = `${CENTURY}${DIGIT}{2}[-–—－/.][01０１]?${DIGIT}[-–—－/.][0-3０-３]?${DIGIT}(?!${DIGIT})`;
/** 120000000000元. */
const AMOUNT = `${DIGIT}{11,14}(?:\\.${DIGIT}{1,2})?(?=[百千万亿]*元(?![旦宵]))`;
/** Digits with or without gaps; a date that follows is no part of them. */
const RUN = `(?:[+＋](?:${GAP})?)?${DIGIT}(?:(?:${GAP}(?!${DATE}))?${DIGIT})+[xXｘＸ]?`;

const KINDS = {
  identity: `${IDENTITY}|${IDENTITY_X}`,
  mobile: DOTTED_MOBILE,
  date: DATE,
  amount: AMOUNT,
  run: RUN,
};
const NUMBER = new RegExp(
  Object.entries(KINDS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join("|"),
  "g",
);

export type NumberKind = keyof typeof KINDS;

/** Every number of a text with the kind that fits first: a birthday within an identity number is no date. */
export function replaceNumbers(
  text: string,
  replace: (written: string, kind: NumberKind) => string,
): string {
  return text.replace(NUMBER, (written, ...rest) => {
    const named = Object.entries(rest.at(-1) as Record<string, string | undefined>);
    const [kind] = named.find(([, matched]) => matched !== undefined) ?? [];
    return replace(written, kind as NumberKind);
  });
}

/** 2020 2021 2022, or 20220101-20241231: years and days in a row, and nothing else. */
export function isCalendar(written: string): boolean {
  const groups = written.normalize("NFKC").split(new RegExp(GAP));
  const day = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/;
  return groups.length > 1 && groups.every((group) => day.test(group));
}
