import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { INDEX_FORMAT, type Manifest } from "../../core/index/manifest.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import { isIndexCurrent, noteChecked } from "./isIndexCurrent.ts";

const TEXT = "# 公报";
const digest = createHash("sha256").update(TEXT).digest("hex");
const manifest: Manifest = {
  format: INDEX_FORMAT,
  fingerprint: digest,
  model: "model",
  dimension: 512,
  corpus: [{ file: "gazette.md", sha256: digest }],
  documents: 1,
  clauses: 1,
  passages: { chunk: 1, sentence: 1, asked: 1, unanswered: 1 },
  builtAt: "2026-01-01T00:00:00Z",
};

let folder: string;
let settings: Settings;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "current-"));
  settings = readSettings({ CORPUS_DIR: join(folder, "corpus"), DATA_DIR: join(folder, "data") });
  mkdirSync(settings.CORPUS_DIR);
  writeFileSync(join(settings.CORPUS_DIR, "gazette.md"), TEXT);
  writeFileSync(join(settings.CORPUS_DIR, "README.md"), "no gazette");
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeIndex(): void {
  mkdirSync(join(settings.DATA_DIR, "index-a"), { recursive: true });
  writeFileSync(join(settings.DATA_DIR, "current.json"), '{"index":"index-a"}');
  writeFileSync(join(settings.DATA_DIR, "index-a/manifest.json"), JSON.stringify(manifest));
}

it("wants an index where there is none", async () => {
  expect(await isIndexCurrent(settings)).toBe(false);
});

it("keeps one of this very corpus", async () => {
  writeIndex();
  expect(await isIndexCurrent(settings)).toBe(true);
});

it("has one older than the code checked, once", async () => {
  writeIndex();
  utimesSync(join(settings.DATA_DIR, "index-a/manifest.json"), 0, 0);
  expect(await isIndexCurrent(settings)).toBe(false);
  await noteChecked(settings.DATA_DIR);
  expect(await isIndexCurrent(settings)).toBe(true);
});

it("replaces one when a gazette changed, came or went", async () => {
  writeIndex();
  writeFileSync(join(settings.CORPUS_DIR, "second.md"), "new");
  expect(await isIndexCurrent(settings)).toBe(false);
  rmSync(join(settings.CORPUS_DIR, "second.md"));
  writeFileSync(join(settings.CORPUS_DIR, "gazette.md"), "changed");
  expect(await isIndexCurrent(settings)).toBe(false);
  rmSync(join(settings.CORPUS_DIR, "gazette.md"));
  expect(await isIndexCurrent(settings)).toBe(false);
});

it("leaves a broken one to the opening, which says what is wrong", async () => {
  writeIndex();
  writeFileSync(join(settings.DATA_DIR, "current.json"), "{");
  expect(await isIndexCurrent(settings)).toBe(true);
});
