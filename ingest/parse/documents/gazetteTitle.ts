import { isoDateIn } from "../lines/dates.ts";
import type { SourceLine } from "../lines/sourceLine.ts";

/** 朔州市人民政府公报 · 2022年第4期（总第18期） · 2022年8月31日出版（双月刊） */
export function gazetteTitle(
  frontMatter: readonly SourceLine[],
  fallback: string,
): { title: string; issue?: string; date?: string } {
  const texts = frontMatter.map((line) => line.text.trim());
  const title = texts.find((text) => /公报$/.test(text) && text.length <= 30) ?? fallback;
  const issue = texts.find((text) => /\d{4}\s*年\s*第\s*\d+\s*期/.test(text));
  const date = texts.map(isoDateIn).find(Boolean);
  return { title, ...(issue ? { issue } : {}), ...(date ? { date } : {}) };
}
