import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Gazette } from "../../core/clause.ts";
import { MAX_SOURCE_BYTES, sourceDigest, sourceNames } from "../../core/corpus/sourceFiles.ts";
import { sha256 } from "../../core/index/fingerprint.ts";
import { parseGazette } from "../parse/gazette.ts";
import type { ParsedGazette } from "../parse/parsedGazette.ts";
import { formatOfName } from "./format.ts";
import { readSource } from "./readSource.ts";
import { type RefusedSource, refused } from "./sourceText.ts";

export interface CorpusFile {
  readonly file: string;
  readonly digest: string;
  readonly gazette: Gazette;
}

export interface RefusedFile {
  /** As it can be printed. */
  readonly file: string;
  readonly digest: string;
  /** A Chinese sentence for people. */
  readonly reason: string;
}

/** A file read and parsed, with the account that the report shows. */
export interface ParsedFile {
  readonly file: string;
  readonly digest: string;
  readonly text: string;
  readonly parsed: ParsedGazette;
}

/** Every file of a folder in the order of their names, one at a time: a corpus may be larger than the memory. */
export async function* parseFiles(folder: string): AsyncGenerator<ParsedFile | RefusedFile> {
  const names = await sourceNames(folder).catch((cause: unknown) => {
    throw new Error(`资料目录 ${folder} 不存在或无法读取。请检查设置 CORPUS_DIR。`, { cause });
  });
  for (const name of names) {
    const outcome = await parseFile(folder, name).catch(() => refused("unreadable"));
    if (!("kind" in outcome)) yield outcome;
    else {
      const digest = await sourceDigest(folder, name);
      yield { file: printable(name), digest, reason: outcome.message };
    }
  }
}

export async function parseCorpus(
  folder: string,
): Promise<{ files: readonly ParsedFile[]; refused: readonly RefusedFile[] }> {
  const files: ParsedFile[] = [];
  const rejected: RefusedFile[] = [];
  for await (const file of parseFiles(folder)) {
    if ("reason" in file) rejected.push(file);
    else files.push(file);
  }
  return { files, refused: rejected };
}

/** Every gazette of a folder, without the account. */
export async function readCorpus(
  folder: string,
): Promise<{ files: readonly CorpusFile[]; refused: readonly RefusedFile[] }> {
  const { files, refused: rejected } = await parseCorpus(folder);
  return { files: files.map(withoutAccount), refused: rejected };
}

export function withoutAccount({ file, digest, parsed }: ParsedFile): CorpusFile {
  const { sourceFile, title, issue, date, imprint, documents } = parsed;
  const gazette = {
    sourceFile,
    title,
    documents,
    ...(issue ? { issue } : {}),
    ...(date ? { date } : {}),
    ...(imprint ? { imprint } : {}),
  };
  return { file, digest, gazette };
}

/** The size is looked at first: a file that is too large is never held in memory. */
async function parseFile(folder: string, file: string): Promise<ParsedFile | RefusedSource> {
  if (printable(file) !== file) return refused("hostile-name");
  if (formatOfName(file) === "unknown") return refused("unknown-format");
  const path = join(folder, file);
  if (!(await realpath(path)).startsWith((await realpath(folder)) + sep)) return refused("outside");
  const found = await stat(path);
  if (!found.isFile()) return refused("unreadable");
  if (found.size > MAX_SOURCE_BYTES) return refused("too-large");
  const bytes = await readFile(path);
  const source = await readSource(bytes, file);
  if (source.kind === "refused") return source;
  const parsed = parseGazette(source.text, file);
  return { file, digest: sha256(bytes), text: source.text, parsed };
}

/** A name may hold line ends, colours for a terminal or marks that turn the direction of writing. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
}
