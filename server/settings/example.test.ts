import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "dotenv";
import { expect, it } from "vitest";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { readSettings, SETTING_NAMES } from "./settings.ts";

const example = parse(readFileSync(resolve(PROJECT_ROOT, ".env.example")));

it("lists every setting in .env.example, and no other", () => {
  expect(Object.keys(example).sort()).toEqual([...SETTING_NAMES].sort());
});

it("works as it stands, with the same values as without it", () => {
  expect(readSettings(example)).toEqual(readSettings({}));
});
