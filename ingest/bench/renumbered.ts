import { sha256 } from "../../core/index/fingerprint.ts";
import { parseGazette } from "../parse/gazette.ts";
import type { ParsedFile } from "../read/readCorpus.ts";

/**
 * Copies of a gazette as other issues of it: the numbers of its documents go on by years, and each
 * sentence names its issue, so that no text is the same and every one must be embedded.
 */
export async function* renumbered(text: string, count: number): AsyncGenerator<ParsedFile> {
  for (let issue = 1; issue <= count; issue += 1) {
    const file = `issue-${String(issue).padStart(4, "0")}.md`;
    const copy = text
      .replace(/〔(\d{4})〕/g, (_, year: string) => `〔${Number(year) + issue}〕`)
      .replace(/[。；]/g, (end) => `，第${issue}期${end}`);
    yield { file, digest: sha256(copy), text: copy, parsed: parseGazette(copy, file) };
  }
}
