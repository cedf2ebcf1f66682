import { appendFile, mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { WrittenQuestion } from "./soundQuestions.ts";

export function questionFile(folder: string, documentNumber: string): string {
  return join(folder, `${documentNumber}.jsonl`);
}

/** One line for each place that answers, in one write: a kill leaves whole lines, or one torn at the end. */
export async function appendQuestions(
  folder: string,
  documentNumber: string,
  questions: readonly WrittenQuestion[],
): Promise<void> {
  const byPlace = new Map<string, string[]>();
  for (const { question, at } of questions) byPlace.set(at, [...(byPlace.get(at) ?? []), question]);
  const lines = [...byPlace].map(([at, asked]) =>
    JSON.stringify({ at, questions: asked, reviewed: false }),
  );
  await mkdir(folder, { recursive: true });
  await appendFile(questionFile(folder, documentNumber), lines.map((line) => `${line}\n`).join(""));
}

/** Takes off a line that a kill tore; a whole one that an editor left without its end gets it. */
export async function mendEnd(file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || bytes.length === 0 || bytes.at(-1) === 0x0a) return;
  const start = bytes.lastIndexOf(0x0a) + 1;
  if (isWhole(bytes.subarray(start).toString())) await writeFile(file, "\n", { flag: "a" });
  else await truncate(file, start);
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
