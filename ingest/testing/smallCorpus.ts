import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallCorpus {
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Settings of its own. */
  readonly environment?: Readonly<Record<string, string>>;
  write(name: string, text: string | Uint8Array): void;
  remove(name: string): void;
  dispose(): void;
}

export function createSmallCorpus(): SmallCorpus {
  const folder = mkdtempSync(join(tmpdir(), "ingest-"));
  const corpusDir = join(folder, "corpus");
  const dataDir = join(folder, "data");
  mkdirSync(corpusDir);
  mkdirSync(dataDir);
  return {
    corpusDir,
    dataDir,
    write: (name, text) => writeFileSync(join(corpusDir, name), text),
    remove: (name) => rmSync(join(corpusDir, name)),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A numbered document of one sentence an article. */
export function documentText(sequence: number, articles: readonly string[]): string {
  const numbered = articles.map((text, index) => `第${"一二三四五六七八九"[index]}条　${text}`);
  return [
    "云溪市人民政府关于促进就业的意见",
    `云政发〔2023〕${sequence}号`,
    "各区县人民政府：",
    ...numbered,
    "云溪市人民政府",
    "2023年4月1日",
  ].join("\n\n");
}
