const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** 四十一 → 41, 一百零五 → 105, 两 → 2, 12 → 12; undefined for anything else. */
export function parseNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(text)) return undefined;
  let total = 0;
  let digit = 0;
  for (const character of text.replace(/〇/g, "零").replace(/两/g, "二")) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else if (unit === 10_000) [total, digit] = [(total + digit) * unit, 0];
    else [total, digit] = [total + (digit || 1) * unit, 0];
  }
  return total + digit;
}

/** 41 → 四十一, as articles are numbered; for 1 to 9999. */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`No numeral for ${value}`);
  let text = "";
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit > 0) text += DIGITS.charAt(digit) + name;
    else if (text && !text.endsWith("零") && value % unit > 0) text += "零";
  }
  return text.replace(/^一十/, "十");
}
