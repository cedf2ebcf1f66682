import { performance } from "node:perf_hooks";
import type { Embedder } from "../index/embedder.ts";
import { fileIndexWriter } from "../index/fileIndexWriter.ts";
import { type IngestInput, ingest } from "../ingest.ts";
import { QuestionBinder } from "../questions/questionBinder.ts";
import { renumbered } from "./renumbered.ts";

export interface RunFigures {
  readonly clauses: number;
  readonly passages: number;
  readonly seconds: number;
  /** Seconds until the last file was parsed and cut. */
  readonly reading: number;
  /** Megabytes the process ever held, since its start. */
  readonly peak: number;
}

interface RunInput {
  readonly dataDir: string;
  readonly text: string;
  readonly count: number;
  readonly model: IngestInput["model"];
  readonly embedder: Embedder;
}

export async function measureRun({ text, count, ...input }: RunInput): Promise<RunFigures> {
  const start = performance.now();
  let read = start;
  const files = async function* () {
    yield* renumbered(text, count);
    read = performance.now();
  };
  const outcome = await ingest({
    ...input,
    writer: fileIndexWriter(input.dataDir),
    sources: {
      files: files(),
      questions: new QuestionBinder([], []),
      reviews: new Map(),
      onNote: (sentence) => console.warn(sentence),
    },
    onProgress: () => {},
  });
  if (outcome.kind === "empty") throw new Error("The copies hold no documents.");
  const { clauses, passages } = outcome.manifest;
  return {
    clauses,
    passages: passages.chunk + passages.sentence,
    seconds: (performance.now() - start) / 1000,
    reading: (read - start) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}
