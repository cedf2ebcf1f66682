import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT_ROOT } from "../../core/settings.ts";
import type { SmallCorpus } from "./smallCorpus.ts";

export interface IngestProcess {
  readonly child: ChildProcess;
  /** Everything written so far, to both outputs. */
  output(): string;
  readonly exited: Promise<number | null>;
}

/** Starts the ingest as people do, on folders of its own. */
export function spawnIngest(
  { corpusDir, dataDir }: Pick<SmallCorpus, "corpusDir" | "dataDir">,
  ...flags: readonly string[]
): IngestProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "ingest/main.ts", ...flags], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, CORPUS_DIR: corpusDir, DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (bytes) => (written += bytes));
  child.stderr.on("data", (bytes) => (written += bytes));
  const exited = once(child, "close").then(([code]) => code as number | null);
  return { child, exited, output: () => written };
}

/** @throws with its output when it fails */
export async function runIngest(corpus: SmallCorpus, ...flags: string[]): Promise<string> {
  const ingest = spawnIngest(corpus, ...flags);
  if ((await ingest.exited) !== 0) throw new Error(ingest.output());
  return ingest.output();
}
