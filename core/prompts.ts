import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "./settings.ts";

const FRONT_MATTER =
  /^---\n+purpose: *(?<purpose>[^\n]+)\nslots:(?<slots>[^\n]*)\nversion: *(?<version>\d+)\n---\n(?<body>.+)$/s;
const SLOT = /\{\{(\w+)\}\}/g;

export type FillPrompt<Slot extends string> = (words: Readonly<Record<Slot, string>>) => string;

/**
 * A prompt of the folder `prompts`, by its name. The slots that the program fills, those that the
 * front matter names and those of the text must be the same.
 * @throws with a sentence for people
 */
export async function readPrompt<const Slot extends string = never>(
  name: string,
  slots: readonly Slot[] = [],
  folder = join(PROJECT_ROOT, "prompts"),
): Promise<FillPrompt<Slot>> {
  const file = `prompts/${name}.md`;
  const text = await readFile(join(folder, `${name}.md`), "utf8").catch((cause: unknown) => {
    throw new Error(`提示词文件 ${file} 无法读取。`, { cause });
  });
  const { slots: named = "", body } = FRONT_MATTER.exec(text)?.groups ?? {};
  if (body === undefined)
    throw new Error(`提示词文件 ${file} 的开头应依次写明 purpose、slots 和 version。`);
  const listed = named
    .split(",")
    .map((slot) => slot.trim())
    .filter(Boolean);
  const used = [...body.matchAll(SLOT)].map(([, slot = ""]) => slot);
  requireSame(file, "文件开头列出的", listed, slots);
  requireSame(file, "正文使用的", used, slots);
  // One pass: words that look like a slot themselves stay words.
  return (words) => body.replace(SLOT, (_, slot: Slot) => words[slot]).trim();
}

function requireSame(
  file: string,
  where: string,
  found: readonly string[],
  filled: readonly string[],
): void {
  const unknown = found.find((slot) => !filled.includes(slot));
  if (unknown) throw new Error(`提示词文件 ${file} 中${where}占位 {{${unknown}}}，程序不会填写。`);
  const missing = filled.find((slot) => !found.includes(slot));
  if (missing) throw new Error(`提示词文件 ${file} 中${where}占位缺少 {{${missing}}}。`);
}
