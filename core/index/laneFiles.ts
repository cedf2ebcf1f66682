import { open } from "node:fs/promises";
import { join } from "node:path";
import hnswlib from "hnswlib-node";
import { isGraphWhole } from "./graphFile.ts";

const { HierarchicalNSW } = hnswlib;

export type Graph = InstanceType<typeof HierarchicalNSW>;

/** The three files of a lane: what stands for whom, the exact vectors, and the graph that finds them. */
export function laneFiles(folder: string) {
  return {
    passages: join(folder, "passages.jsonl"),
    vectors: join(folder, "vectors.f32"),
    graph: join(folder, "points.hnsw"),
  };
}

export function emptyGraph(dimension: number, capacity: number): Graph {
  const graph = new HierarchicalNSW("ip", dimension);
  graph.initIndex({
    maxElements: Math.max(1, capacity),
    m: 12,
    efConstruction: 200,
    randomSeed: 7,
  });
  return graph;
}

/**
 * Writes the vectors and the graph of a lane whose passages stand there already. Only the graph is
 * held in memory, so that a lane larger than this machine would search can still be written.
 */
export async function writeLaneVectors(
  folder: string,
  dimension: number,
  count: number,
  vectors: AsyncIterable<Float32Array>,
): Promise<void> {
  const files = laneFiles(folder);
  const graph = emptyGraph(dimension, count);
  const file = await open(files.vectors, "w");
  try {
    let position = 0;
    for await (const vector of vectors) {
      graph.addPoint(Array.from(vector), position);
      await file.appendFile(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
      position += 1;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await writeGraph(graph, files.graph);
}

/** hnswlib says nothing of a disk that was full. @throws IncompleteFile */
export async function writeGraph(graph: Graph, path: string): Promise<void> {
  await graph.writeIndex(path);
  if (!(await isGraphWhole(path))) throw new IncompleteFile(path);
}

/** The disk took less than it was given. */
export class IncompleteFile extends Error {
  constructor(path: string) {
    super(`${path} could not be written whole`);
  }
}
