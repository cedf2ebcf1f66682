import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../core/clause.ts";
import { sha256 } from "../../core/index/fingerprint.ts";
import { parseGazette } from "../parse/gazette.ts";

export interface CorpusFile {
  readonly file: string;
  readonly digest: string;
  readonly gazette: Gazette;
}

export interface RefusedFile {
  readonly file: string;
  /** A Chinese sentence for people. */
  readonly reason: string;
}

/** Every gazette of a folder, in the order of their names; the folder's README is none. */
export async function readCorpus(
  folder: string,
): Promise<{ files: readonly CorpusFile[]; refused: readonly RefusedFile[] }> {
  const names = (await readdir(folder)).filter((n) => n.endsWith(".md") && n !== "README.md").sort();
  const files: CorpusFile[] = [];
  for (const file of names) {
    const bytes = await readFile(join(folder, file));
    const { sourceFile, title, issue, date, imprint, documents } = parseGazette(bytes.toString("utf8"), file);
    const gazette: Gazette = {
      sourceFile,
      title,
      documents,
      ...(issue ? { issue } : {}),
      ...(date ? { date } : {}),
      ...(imprint ? { imprint } : {}),
    };
    files.push({ file, digest: sha256(bytes), gazette });
  }
  return { files, refused: [] };
}
