import fc from "fast-check";

const digit = fc.integer({ min: 0, max: 9 });
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((list) => list.join(""));

/** With the check digit of GB 11643: weights are powers of two modulo 11. */
const identityNumber = fc
  .tuple(
    fc.integer({ min: 110_000, max: 659_999 }),
    fc.date({ min: new Date("1920-01-01"), max: new Date("2022-12-31"), noInvalidDate: true }),
    digits(3),
  )
  .map(([place, birthday, sequence]) => {
    const body = `${place}${birthday.toISOString().slice(0, 10).replaceAll("-", "")}${sequence}`;
    const sum = [...body].reduce(
      (total, each, at) => total + Number(each) * (2 ** (17 - at) % 11),
      0,
    );
    return `${body}${"10X98765432"[sum % 11]}`;
  });

/** 16 to 19 digits with Luhn's check digit. */
const cardNumber = fc
  .tuple(
    fc.constantFrom("62", "4", "5", "35"),
    fc.integer({ min: 16, max: 19 }).chain((length) => digits(length)),
  )
  .map(([issuer, rest]) => {
    const body = `${issuer}${rest}`.slice(0, rest.length - 1);
    const sum = [...body]
      .toReversed()
      .map((each, at) => Number(each) * (at % 2 === 0 ? 2 : 1))
      .reduce((total, each) => total + (each > 9 ? each - 9 : each), 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });

const mobileNumber = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);

const gap = fc.constantFrom("", " ", "  ", "-", "－", "\u3000", "·", "\u00a0", "\u200b", "—");

/** As people write it: in one of the groups of its kind, with any gap between them, in either width. */
const written = (number: fc.Arbitrary<string>, groups: readonly (readonly number[])[]) =>
  fc
    .tuple(number, gap, fc.constantFrom([4], [1], ...groups), fc.boolean())
    .map(([plain, between, lengths, wide]) => {
      const grouped = groupsOf(plain, lengths).join(between);
      if (!wide) return grouped;
      return grouped.replace(/[\dX]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
    });

/** The last length goes on for the rest. */
function groupsOf(text: string, [length = 4, ...lengths]: readonly number[]): string[] {
  if (text.length <= length) return [text];
  const rest = lengths.length > 0 ? lengths : [length];
  return [text.slice(0, length), ...groupsOf(text.slice(length), rest)];
}

export const writtenIdentity = written(identityNumber, [
  [6, 8, 4],
  [6, 4, 4, 4],
  [6, 4, 2, 2],
]);
export const writtenCard = written(cardNumber, [[6, 13]]);
export const writtenMobile = written(mobileNumber, [[3, 4]]);
