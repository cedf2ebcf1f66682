import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileIndexStore } from "../../core/index/fileIndexStore.ts";
import { INDEX_FORMAT, type Manifest } from "../../core/index/manifest.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import { isIndexCurrent } from "./isIndexCurrent.ts";

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
  refused: [],
  passages: { chunk: 1, sentence: 1, asked: 1, unanswered: 1 },
  lanes: { chunk: digest, sentence: digest, asked: digest, unanswered: digest },
  files: {},
  builtAt: "2026-01-01T00:00:00Z",
  checkedAt: "9999-01-01T00:00:00Z",
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

function writeIndex(changes: Partial<Manifest> = {}): void {
  mkdirSync(join(settings.DATA_DIR, "index-a"), { recursive: true });
  writeFileSync(join(settings.DATA_DIR, "current.json"), '{"index":"index-a"}');
  writeFileSync(
    join(settings.DATA_DIR, "index-a/manifest.json"),
    JSON.stringify({ ...manifest, ...changes }),
  );
}

it("wants an index where there is none", async () => {
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(false);
});

it("keeps one of this very corpus", async () => {
  writeIndex();
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(true);
});

it("has one checked that was last checked before the code changed", async () => {
  writeIndex({ checkedAt: "2020-01-01T00:00:00Z" });
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(false);
});

it("replaces one of another format", async () => {
  writeIndex();
  const older = JSON.stringify({ format: INDEX_FORMAT - 1 });
  writeFileSync(join(settings.DATA_DIR, "index-a/manifest.json"), older);
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(false);
});

it.each(["second.md", "third.docx", "扫描.PDF", "page.html"])("notices %s", async (name) => {
  writeIndex();
  writeFileSync(join(settings.CORPUS_DIR, name), "new");
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(false);
});

it("does not try a file again that was refused", async () => {
  writeFileSync(join(settings.CORPUS_DIR, "film.mp4"), "film");
  const sha256 = createHash("sha256").update("film").digest("hex");
  writeIndex({ refused: [{ file: "film.mp4", sha256 }] });
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(true);
});

it("replaces one when a gazette changed or went", async () => {
  writeIndex();
  writeFileSync(join(settings.CORPUS_DIR, "gazette.md"), "changed");
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(false);
  rmSync(join(settings.CORPUS_DIR, "gazette.md"));
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(false);
});

it("leaves a broken one to the opening, which says what is wrong", async () => {
  writeIndex();
  writeFileSync(join(settings.DATA_DIR, "current.json"), "{");
  expect(await isIndexCurrent(settings, fileIndexStore(settings.DATA_DIR))).toBe(true);
});
