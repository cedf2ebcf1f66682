import { mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { isGraphWhole } from "./graphFile.ts";
import { emptyGraph, type Graph, writeGraph } from "./laneFiles.ts";

const DIMENSION = 8;

function graphOf(points: number): Graph {
  const graph = emptyGraph(DIMENSION, points);
  for (let at = 0; at < points; at += 1) {
    const vector = Array.from({ length: DIMENSION }, (_, i) => Math.sin(at * DIMENSION + i));
    graph.addPoint(vector, at);
  }
  return graph;
}

it("knows a graph that was written to its end from one that was cut anywhere", async () => {
  const folder = mkdtempSync(join(tmpdir(), "graph-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "points.hnsw");
  const points = fc.integer({ min: 0, max: 200 });
  const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  await fc.assert(
    fc.asyncProperty(points, part, async (count, kept) => {
      await writeGraph(graphOf(count), path);
      expect(await isGraphWhole(path)).toBe(true);
      truncateSync(path, Math.floor(statSync(path).size * kept));
      expect(await isGraphWhole(path)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
