import { readFile } from "node:fs/promises";

const FRONT_MATTER = /^---\n.*?\nslots:(?<slots>[^\n]*)\n.*?---\n(?<body>.*)$/s;

export type FillPrompt = (words: Readonly<Record<string, string>>) => string;

/** @throws where the slots named in the front matter aren't those of the text. */
export async function readPrompt(file: string): Promise<FillPrompt> {
  const { slots = "", body = "" } = FRONT_MATTER.exec(await readFile(file, "utf8"))?.groups ?? {};
  const named = slots.split(",").map((slot) => slot.trim());
  const used = [...body.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot);
  if (named.toSorted().join() !== [...new Set(used)].toSorted().join()) {
    throw new Error(`${file}: the front matter names ${named}, the text uses ${used}`);
  }
  // One pass: words that look like a slot themselves stay words.
  return (words) => body.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => words[slot] ?? "");
}
