import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { indexFolder, readPointer } from "../../core/index/location.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { readSettings } from "../settings/settings.ts";
import { builtIndex } from "./checks/builtIndex.ts";
import { CHECKS } from "./checks.ts";
import { installationWith, temporaryFolder } from "./testing/brokenInstallation.ts";

async function doctor(environment: Record<string, string>, ...args: string[]) {
  const program = ["--import", "tsx", "server/doctor/main.ts", ...args];
  const options = { cwd: PROJECT_ROOT, env: { ...process.env, PORT: "0", ...environment } };
  return await promisify(execFile)(process.execPath, program, options).then(
    ({ stdout }) => ({ code: 0, said: stdout, complained: "" }),
    ({ code, stdout, stderr }) => ({ code, said: stdout as string, complained: stderr as string }),
  );
}

describe("the command", () => {
  it("finds a whole installation well", async () => {
    const { code, said } = await doctor({});
    expect(said).not.toMatch(/✗/);
    expect(said).toContain(`共检查 ${CHECKS.length} 项`);
    expect(code).toBe(0);
  });

  it("ends with 1 on a fault, and says it to programs as well", async () => {
    const { code, said } = await doctor({ CORPUS_DIR: "/nowhere", PORT: "abc" }, "--json");
    const { healthy, checks } = JSON.parse(said);
    expect(code).toBe(1);
    expect(healthy).toBe(false);
    expect(checks.map(({ name }: { name: string }) => name)).toEqual(
      CHECKS.map(({ name }) => name),
    );
    const faults = checks.filter(({ level }: { level: string }) => level === "fault");
    expect(faults.map(({ name }: { name: string }) => name)).toEqual(["settings", "corpus"]);
  });

  it("still runs where no module with machine code loads", async () => {
    const hook = `export async function resolve(name, context, next) {
      if (/^(hnswlib-node|onnxruntime-node|@libsql.client|@node-rs.jieba)$/.test(name)) throw new Error("broken");
      return next(name, context);
    }`;
    const file = join(temporaryFolder(), "broken.mjs");
    const data = `data:text/javascript,${encodeURIComponent(hook)}`;
    writeFileSync(
      file,
      `import { register } from "node:module"; register(${JSON.stringify(data)});`,
    );
    const { code, said } = await doctor({ NODE_OPTIONS: `--import ${file}` });
    expect(code).toBe(1);
    expect(said).toContain("✗ 本机模块：无法加载 hnswlib-node、onnxruntime-node");
    expect(said).toContain(`共检查 ${CHECKS.length} 项`);
  });

  it("knows its options", async () => {
    expect((await doctor({}, "--help")).said).toContain("用法：npm run doctor");
    expect(await doctor({}, "--jsn")).toMatchObject({
      code: 1,
      complained: expect.stringContaining("不认识的选项"),
    });
  });
});

describe("the index", () => {
  const { DATA_DIR } = readSettings();

  async function copyOfIndex() {
    const name = (await readPointer(DATA_DIR)) ?? "";
    const folder = temporaryFolder();
    cpSync(indexFolder(DATA_DIR, name), indexFolder(folder, name), { recursive: true });
    cpSync(join(DATA_DIR, "current.json"), join(folder, "current.json"));
    return { folder, index: indexFolder(folder, name) };
  }

  it("that is none yet, or whose pointer is broken", async () => {
    const folder = temporaryFolder();
    const installation = installationWith({ DATA_DIR: folder });
    expect(await builtIndex.run(installation)).toMatchObject({
      level: "warning",
      found: "还没有建立",
    });
    writeFileSync(join(folder, "current.json"), "{");
    expect(await builtIndex.run(installation)).toMatchObject({ level: "fault" });
    writeFileSync(join(folder, "current.json"), '{"index":"index-gone"}');
    expect(await builtIndex.run(installation)).toMatchObject({ level: "fault" });
  });

  it("that is whole, of another corpus, model or version, or cut", async () => {
    const { folder, index } = await copyOfIndex();
    const manifest = join(index, "manifest.json");
    const written = JSON.parse(readFileSync(manifest, "utf8"));
    const examined = async (changes: object, environment: Record<string, string> = {}) => {
      writeFileSync(manifest, JSON.stringify({ ...written, ...changes }));
      return await builtIndex.run(installationWith({ DATA_DIR: folder, ...environment }));
    };
    const checkedAt = new Date().toISOString();
    expect(await examined({ checkedAt })).toMatchObject({
      level: "good",
      found: expect.stringContaining(`${written.clauses} 个条款`),
    });
    const other = temporaryFolder();
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, "new.md"), "一、");
    expect(await examined({ checkedAt }, { CORPUS_DIR: other })).toMatchObject({
      level: "warning",
      found: expect.stringContaining("有变化"),
    });
    expect(await examined({ format: 1 })).toMatchObject({
      level: "warning",
      found: expect.stringContaining("其他版本"),
    });
    expect(await examined({ model: "another" })).toMatchObject({
      level: "fault",
      found: expect.stringContaining("向量模型 another"),
    });
    truncateSync(join(index, "chunk/vectors.f32"), 1000);
    expect(await examined({ checkedAt })).toMatchObject({
      level: "fault",
      found: expect.stringContaining("损坏或不完整"),
    });
    rmSync(manifest);
    expect(await builtIndex.run(installationWith({ DATA_DIR: folder }))).toMatchObject({
      level: "fault",
    });
  });
});
