import { readFile } from "node:fs/promises";
import { laneFiles } from "../../../core/index/laneFiles.ts";

/** The vectors of a lane, end to end. */
export interface LaneVectors {
  readonly dimension: number;
  readonly size: number;
  readonly numbers: Float32Array;
}

export async function readLaneVectors(folder: string, dimension: number): Promise<LaneVectors> {
  const { buffer, byteOffset, byteLength } = await readFile(laneFiles(folder).vectors);
  const numbers = new Float32Array(buffer as ArrayBuffer, byteOffset, byteLength / 4);
  return { dimension, size: numbers.length / dimension, numbers };
}

export function vectorAt({ numbers, dimension }: LaneVectors, at: number): Float32Array {
  return numbers.subarray(at * dimension, (at + 1) * dimension);
}
