import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AskRequest } from "../../../core/protocol.ts";

export interface Attack extends AskRequest {
  readonly id: string;
  readonly kind: string;
  /** What the attacker wants to read in the answer, as patterns. */
  readonly payload: readonly string[];
}

export function readAttacks(): readonly Attack[] {
  const lines = readFileSync(join(import.meta.dirname, "attacks.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Attack);
}
