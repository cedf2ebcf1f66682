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

export interface IngestPlace extends Pick<SmallCorpus, "corpusDir" | "dataDir" | "environment"> {
  /** No file may grow beyond it: a full disk for whoever can't mount one. */
  readonly largestFileKiB?: number;
  readonly user?: { readonly uid?: number; readonly gid?: number };
}

/** Starts the ingest as people do, on folders of its own. */
export function spawnIngest(
  { corpusDir, dataDir, environment, largestFileKiB, user }: IngestPlace,
  ...flags: readonly string[]
): IngestProcess {
  const limit = `ulimit -f ${largestFileKiB ?? "unlimited"} && exec "$@"`;
  const command = [process.execPath, "--import", "tsx", "ingest/main.ts", ...flags];
  const child = spawn("bash", ["-c", limit, "ingest", ...command], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, CORPUS_DIR: corpusDir, DATA_DIR: dataDir, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  let written = "";
  child.stdout.on("data", (bytes) => (written += bytes));
  child.stderr.on("data", (bytes) => (written += bytes));
  const exited = once(child, "close").then(([code]) => code as number | null);
  return { child, exited, output: () => written };
}

/** @throws with its output when it fails */
export async function runIngest(corpus: IngestPlace, ...flags: string[]): Promise<string> {
  const ingest = spawnIngest(corpus, ...flags);
  if ((await ingest.exited) !== 0) throw new Error(ingest.output());
  return ingest.output();
}
