import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../../questions/readJsonLines.ts";

/** Beside the index: for a person to read, and never part of it. */
export function opinionsFolder(dataDir: string): string {
  return join(dataDir, "second-opinion");
}

const opinionLine = z.object({
  id: z.string(),
  /** Of the clause: an opinion holds as long as the words do. */
  digest: z.string(),
  differences: z
    .array(
      z.object({
        field: z.string(),
        onlyInList: z.array(z.string()).readonly(),
        onlyByModel: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** What the model said and the clause does not hold. */
  dropped: z.array(z.string()).readonly(),
});

export type OpinionLine = z.infer<typeof opinionLine>;

/** The newest line of each measure. */
export async function readOpinions(folder: string): Promise<ReadonlyMap<string, OpinionLine>> {
  const files = await readJsonLines(folder, opinionLine);
  return new Map(files.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)));
}

export async function appendOpinion(
  folder: string,
  documentNumber: string,
  line: OpinionLine,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, `${documentNumber}.jsonl`), `${JSON.stringify(line)}\n`);
}
