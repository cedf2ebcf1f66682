import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Profile } from "../../../core/profile.ts";

/** Someone, and the measures that a person found for them by reading the documents. */
export interface Persona {
  readonly name: string;
  readonly profile: Profile;
  readonly measures: readonly string[];
}

/** 不符合 is no part of the lists: what they hold fits or may fit. */
export function readPersonas(): readonly Persona[] {
  const text = readFileSync(join(import.meta.dirname, "personas.jsonl"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line): Persona => JSON.parse(line));
}
