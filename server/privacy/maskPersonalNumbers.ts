import { isCalendar, type NumberKind, replaceNumbers } from "./writtenNumber.ts";

/**
 * 身份证, 手机号 and 银行卡 never reach the disk. A number too many masked costs nothing, one too few
 * cannot be taken back: so length alone decides, not check digits. Spared is what the gazettes and
 * their readers write: days and years, amounts in 元, and every figure of ten digits or fewer.
 */
export function maskPersonalNumbers(text: string): string {
  return replaceNumbers(text, (written, kind) => {
    const digits = plainDigits(written);
    if (isOrdinary(written, digits, kind)) return written;
    return NAMES.find(({ shape }) => shape.test(digits))?.mask ?? written;
  });
}

function isOrdinary(written: string, digits: string, kind: NumberKind): boolean {
  if (kind === "run") return isCalendar(written);
  return kind === "date" || (kind === "amount" && !MOBILE.test(digits));
}

const MOBILE = /^(?:0|(?:00)?86)?1[3-9]\d{9}$/;

interface PersonalNumber {
  readonly mask: string;
  readonly shape: RegExp;
}

const NAMES: readonly PersonalNumber[] = [
  // The old ones of fifteen digits are still in people's papers.
  { mask: "［身份证号］", shape: /^(?:\d{17}[\dX]|[1-9]\d{14})$/ },
  { mask: "［手机号］", shape: MOBILE },
  { mask: "［银行卡号］", shape: /^\d{16,19}$/ },
  // A telephone with its area code, two numbers run together, or one that is misspelt.
  { mask: "［号码］", shape: /^\d{11,}X?$/ },
];

function plainDigits(written: string): string {
  return written
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\dX]/g, "");
}
