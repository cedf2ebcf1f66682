import { mkdtempSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { laneFiles } from "../../core/index/laneFiles.ts";
import { indexFolder } from "../../core/index/location.ts";
import { fileIndexWriter } from "./fileIndexWriter.ts";
import { describeIndexWriter } from "./testing/describeIndexWriter.ts";

describe("indexes in files", () => {
  describeIndexWriter(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "writer-"));
    const writer = fileIndexWriter(dataDir);
    return {
      dataDir,
      writer,
      async damage() {
        const folder = indexFolder(dataDir, (await writer.store.current()) ?? "");
        truncateSync(laneFiles(join(folder, "chunk")).passages, 10);
      },
      unfinished: async () => readdirSync(dataDir).filter((name) => name.startsWith(".")),
      dispose: async () => rmSync(dataDir, { recursive: true }),
    };
  });
});
