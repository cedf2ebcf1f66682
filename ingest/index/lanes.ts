import { copyFile, link } from "node:fs/promises";
import { join } from "node:path";
import { laneFiles, writeLaneVectors } from "../../core/index/laneFiles.ts";
import { indexFolder } from "../../core/index/location.ts";
import { LANES, type Lane } from "../../core/index/manifest.ts";
import type { PublishInput } from "./indexWriter.ts";

/** Vectors and graph of each lane; those of a lane that did not change are the last index's own files. */
export async function fillLanes(dataDir: string, input: PublishInput): Promise<void> {
  const { draft, content, standing } = input;
  const changed = LANES.filter((lane) => standing?.manifest.lanes[lane] !== content.lanes[lane]);
  const total = changed.reduce((sum, lane) => sum + draft.count(lane), 0);
  let done = 0;
  const vectorsOf = async function* (lane: Lane) {
    for await (const text of draft.texts(lane)) {
      yield input.shelf.get(text);
      input.onProgress(++done, total);
    }
  };
  for (const lane of LANES) {
    const folder = join(draft.folder, lane);
    if (standing && !changed.includes(lane))
      await takeOver(join(indexFolder(dataDir, standing.name), lane), folder);
    else await writeLaneVectors(folder, content.dimension, draft.count(lane), vectorsOf(lane));
  }
}

/** An index is never written to again, so two may share a file; some file systems know no such links. */
async function takeOver(from: string, to: string): Promise<void> {
  const [old, young] = [laneFiles(from), laneFiles(to)];
  for (const file of ["vectors", "graph"] as const)
    await link(old[file], young[file]).catch(() => copyFile(old[file], young[file]));
}
