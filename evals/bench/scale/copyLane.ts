import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { laneFiles, writeLaneVectors } from "../../../core/index/laneFiles.ts";
import type { StoredPassage } from "../../../core/index/laneStore.ts";
import { LineWriter, readLines } from "../../../core/index/lineFile.ts";
import { copyOf } from "./copyOf.ts";
import { type LaneVectors, readLaneVectors, vectorAt } from "./laneVectors.ts";
import { nearestCosines, type Spread, spreadOf } from "./neighbours.ts";
import { meanOf, perturbed } from "./perturbed.ts";
import type { Reword } from "./reworder.ts";
import { seededRandom } from "./seededRandom.ts";

const SAMPLE = 300;

export interface CopiedLane {
  readonly passages: number;
  /** Digest of the passages. */
  readonly digest: string;
  /** Seconds of one core for moving the vectors and building the graph. */
  readonly graphSeconds: number;
  /** How near a passage's nearest other is in the lane that was copied. */
  readonly spread: Spread;
}

/** A lane of so many copies: the first is the lane itself, the others in other words and moved vectors. */
export async function copyLane(
  from: string,
  to: string,
  dimension: number,
  rewords: readonly Reword[],
): Promise<CopiedLane> {
  await mkdir(to, { recursive: true });
  const passages: StoredPassage[] = [];
  for await (const passage of readLines<StoredPassage>(join(from, "passages.jsonl")))
    passages.push(passage);
  const lines = await LineWriter.create(laneFiles(to).passages);
  for (const [copy, reword] of rewords.entries())
    for (const passage of passages) await lines.write(copyOf(passage, copy, reword));
  const digest = await lines.finish();
  const lane = await readLaneVectors(from, dimension);
  const cosines = nearestCosines(lane, SAMPLE);
  const count = passages.length * rewords.length;
  const before = process.cpuUsage();
  await writeLaneVectors(to, dimension, count, movedCopies(lane, rewords.length, cosines));
  const { user, system } = process.cpuUsage(before);
  const graphSeconds = (user + system) / 1e6;
  return { passages: count, digest, graphSeconds, spread: spreadOf(cosines) };
}

/** A copy lies as far from its original as the passages of the lane lie from their nearest. */
async function* movedCopies(
  lane: LaneVectors,
  copies: number,
  cosines: readonly number[],
): AsyncGenerator<Float32Array> {
  const mean = meanOf(lane);
  for (let copy = 0; copy < copies; copy++) {
    const random = seededRandom(copy);
    for (let at = 0; at < lane.size; at++) {
      const vector = vectorAt(lane, at);
      const cosine = cosines[Math.floor(random() * cosines.length)] ?? 1;
      yield copy === 0 ? vector : perturbed(vector, cosine, lane, mean, random);
    }
  }
}
