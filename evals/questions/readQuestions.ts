import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type GoldenQuestion, goldenQuestion } from "./goldenQuestion.ts";

/** Reads a JSONL file, or every JSONL file of a folder in the order of their names. */
export async function readQuestions(path: string): Promise<GoldenQuestion[]> {
  const files = (await stat(path)).isDirectory() ? await jsonlFiles(path) : [path];
  const sets = await Promise.all(
    files.map(async (file) => parseQuestions(await readFile(file, "utf8"), file)),
  );
  return sets.flat();
}

export function parseQuestions(jsonl: string, source: string): GoldenQuestion[] {
  return jsonl
    .split("\n")
    .map((line, index) => ({ line: line.trim(), at: `${source}:${index + 1}` }))
    .filter(({ line }) => line !== "")
    .map(({ line, at }) => parseQuestion(line, at));
}

function parseQuestion(line: string, at: string): GoldenQuestion {
  try {
    return goldenQuestion.parse(JSON.parse(line));
  } catch (fault) {
    throw new Error(`${at} is no golden question: ${(fault as Error).message}`, { cause: fault });
  }
}

async function jsonlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(folder, name));
}
