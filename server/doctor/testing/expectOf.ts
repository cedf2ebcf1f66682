import { expect } from "vitest";
import type { Check, Finding } from "../check.ts";
import type { Installation } from "../installation.ts";

export type Expected = readonly [level: Finding["level"], words: RegExp | string];

/** What a check finds, and that it says what to do wherever something is wrong. */
export async function expectOf(check: Check, installation: Installation, [level, words]: Expected) {
  const finding = await check.run(installation);
  expect(finding).toEqual({
    level,
    found: expect.stringMatching(words),
    ...(level !== "good" && { advice: expect.stringMatching(/[一-龥].{4,}/) }),
  });
}
