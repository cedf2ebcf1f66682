/**
 * 身份证, 手机号 and 银行卡 never reach the disk. A number too many masked costs nothing, one too few
 * cannot be taken back: so length alone decides, not check digits. The gazettes' own
 * figures are shorter, as the test over every line of them shows.
 */
export function maskPersonalNumbers(text: string): string {
  return text.replace(DIGIT_RUN, (written) => NAMES.find(isNamed(written))?.mask ?? written);
}

/** Digits as people write them: full-width, in groups, with an X at the end. */
const DIGIT_RUN = /(?:[+＋][\s-]?)?[\d０-９](?:[ \u3000·‐‑–—－-]?[\d０-９])+[xXｘＸ]?/g;

interface PersonalNumber {
  readonly mask: string;
  readonly shape: RegExp;
}

const NAMES: readonly PersonalNumber[] = [
  // The old ones of fifteen digits are still in people's papers.
  { mask: "［身份证号］", shape: /^(?:\d{17}[\dX]|[1-9]\d{14})$/ },
  { mask: "［手机号］", shape: /^(?:0|(?:00)?86)?1[3-9]\d{9}$/ },
  { mask: "［银行卡号］", shape: /^\d{16,19}$/ },
  // A telephone with its area code, two numbers run together, or one that is misspelt.
  { mask: "［号码］", shape: /^\d{11,}X?$/ },
];

function isNamed(written: string): (name: PersonalNumber) => boolean {
  const digits = written
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\dX]/g, "");
  return ({ shape }) => shape.test(digits);
}
