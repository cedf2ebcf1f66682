import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../core/clause.ts";
import { sha256 } from "../../core/index/fingerprint.ts";
import { parseGazette } from "../parse/gazette.ts";
import type { ParsedGazette } from "../parse/parsedGazette.ts";
import { formatOfName } from "./format.ts";
import { MAX_SOURCE_BYTES, readSource } from "./readSource.ts";
import { type RefusedSource, refused } from "./sourceText.ts";

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

/** A file read and parsed, with the account that the report shows. */
export interface ParsedFile {
  readonly file: string;
  readonly digest: string;
  readonly text: string;
  readonly parsed: ParsedGazette;
}

/** Every gazette of a folder, in the order of their names; the folder's README is none. */
export async function readCorpus(
  folder: string,
): Promise<{ files: readonly CorpusFile[]; refused: readonly RefusedFile[] }> {
  const { files, refused: rejected } = await parseCorpus(folder);
  return {
    files: files.map(({ file, digest, parsed }) => ({
      file,
      digest,
      gazette: withoutAccount(parsed),
    })),
    refused: rejected,
  };
}

export async function parseCorpus(
  folder: string,
): Promise<{ files: readonly ParsedFile[]; refused: readonly RefusedFile[] }> {
  const files: ParsedFile[] = [];
  const rejected: RefusedFile[] = [];
  for (const file of await namesIn(folder)) {
    const outcome = await parseFile(folder, file);
    if ("kind" in outcome) rejected.push({ file, reason: outcome.message });
    else files.push(outcome);
  }
  return { files, refused: rejected };
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return names.filter((name) => name !== "README.md" && !name.startsWith(".")).sort();
}

/** The size is looked at first: a file that is too large is never held in memory. */
async function parseFile(folder: string, file: string): Promise<ParsedFile | RefusedSource> {
  if (formatOfName(file) === "unknown") return refused("unknown-format");
  const { size } = await stat(join(folder, file));
  if (size > MAX_SOURCE_BYTES) return refused("too-large");
  const bytes = await readFile(join(folder, file));
  const source = await readSource(bytes, file);
  if (source.kind === "refused") return source;
  return {
    file,
    digest: sha256(bytes),
    text: source.text,
    parsed: parseGazette(source.text, file),
  };
}

function withoutAccount(parsed: ParsedGazette): Gazette {
  const { sourceFile, title, issue, date, imprint, documents } = parsed;
  return {
    sourceFile,
    title,
    documents,
    ...(issue ? { issue } : {}),
    ...(date ? { date } : {}),
    ...(imprint ? { imprint } : {}),
  };
}
