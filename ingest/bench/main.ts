import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openEmbeddingModel } from "../../core/embedding/openEmbeddingModel.ts";
import { readCoreSettings } from "../../core/settings.ts";
import { embedderOf } from "../index/embedder.ts";
import { measureRun, type RunFigures } from "./measureRun.ts";
import { stubEmbedder } from "./stubEmbedder.ts";

/**
 * `npm run bench:ingest -- --gazettes 100`: how time and memory grow. The vectors are made up, as an
 * hour of embedding would hide everything else; `--model` embeds with the model of the settings.
 */
const { values } = parseArgs({
  options: { gazettes: { type: "string", default: "10" }, model: { type: "boolean" } },
});
const settings = readCoreSettings();
const text = await readFile(join(settings.CORPUS_DIR, "shuozhou-gazette-2022-04.md"), "utf8");
const real = values.model ? await openEmbeddingModel(settings) : undefined;
const model = real ?? { name: "stub", dimension: 512 };
const embedder = real ? embedderOf(settings) : stubEmbedder(model.dimension);
const dataDir = await mkdtemp(join(tmpdir(), "bench-"));
const count = Number(values.gazettes);
try {
  for (const name of ["first run", "second run"])
    console.log(line(name, await measureRun({ dataDir, text, count, model, embedder })));
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

function line(name: string, { clauses, passages, seconds, reading, peak }: RunFigures): string {
  const perThousand = (of: number) => (of / (clauses / 1000)).toFixed(2);
  return [
    `${count} gazettes, ${name}: ${clauses} clauses, ${passages} vectors, ${seconds.toFixed(1)} s`,
    `${perThousand(seconds)} s per 1,000 clauses (${perThousand(reading)} of it reading)`,
    `peak ${peak.toFixed(0)} MB, ${values.model ? "real model" : "made-up vectors"}`,
  ].join("; ");
}
