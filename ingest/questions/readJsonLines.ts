import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";

export interface JsonLinesFile<T> {
  readonly file: string;
  readonly lines: readonly T[];
}

/** Every `.jsonl` file of a folder. @throws with file and line when one is malformed. */
export async function readJsonLines<S extends z.ZodType>(
  folder: string,
  schema: S,
): Promise<readonly JsonLinesFile<z.output<S>>[]> {
  const files = (await readdir(folder).catch(() => [])).filter((f) => f.endsWith(".jsonl")).sort();
  return Promise.all(
    files.map(async (file) => {
      const texts = (await readFile(join(folder, file), "utf8")).split("\n");
      const lines = texts.flatMap((text, i) =>
        text.trim() ? [parseLine(text, schema, `${file}:${i + 1}`)] : [],
      );
      return { file, lines };
    }),
  );
}

function parseLine<S extends z.ZodType>(text: string, schema: S, place: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`问题文件 ${place} 格式不对`, { cause });
  }
}
