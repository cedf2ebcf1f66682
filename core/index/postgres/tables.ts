import type { Lane } from "../manifest.ts";

/** What every index shares: which there are, which one is in service, and who is ingesting. */
export const CONTROL_SCHEMA = "policy_answers";
export const INDEXES = `${CONTROL_SCHEMA}.indexes`;
export const INGEST_LOCK = `${CONTROL_SCHEMA}.ingest_lock`;

/** Each index has a schema of its own, which is dropped as a whole. */
export const SCHEMA_PREFIX = `${CONTROL_SCHEMA}_`;

/** @throws for a name that is none: it becomes part of SQL. */
export function schemaOf(index: string): string {
  if (!/^index-[0-9a-z-]+$/.test(index)) throw new Error(`No name of an index: ${index}`);
  return SCHEMA_PREFIX + index.replaceAll("-", "_");
}

export function laneTable(index: string, lane: Lane): string {
  return `${schemaOf(index)}.${lane}`;
}

/** Gazettes line by line, and the manifest, measures and spellings as one value each. */
export function partsTable(index: string): string {
  return `${schemaOf(index)}.parts`;
}

export type Part = "manifest" | "gazette" | "measures" | "spellings";
