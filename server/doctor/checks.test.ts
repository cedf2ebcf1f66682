import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clock } from "./checks/clock.ts";
import { corpus } from "./checks/corpus.ts";
import { dataFolder } from "./checks/dataFolder.ts";
import { freeSpace } from "./checks/freeSpace.ts";
import { modelFiles } from "./checks/modelFiles.ts";
import { nativeModules } from "./checks/nativeModules.ts";
import { nodeVersion } from "./checks/nodeVersion.ts";
import { officeToken } from "./checks/officeToken.ts";
import { secretsFile } from "./checks/secretsFile.ts";
import { settings } from "./checks/settings.ts";
import { type Installation, readInstallation } from "./installation.ts";
import { installationWith, temporaryFolder } from "./testing/brokenInstallation.ts";
import { type Expected, expectOf } from "./testing/expectOf.ts";

it.each<[string, Expected]>([
  ["20.20.2", ["good", "20.20.2"]],
  ["22.0.0", ["good", "22.0.0"]],
  ["20.18.9", ["fault", /20\.18\.9.*20\.19/]],
  ["18.30.0", ["fault", /20\.19/]],
])("Node %s", async (version, expected) => {
  await expectOf(nodeVersion, installationWith({}, { nodeVersion: version }), expected);
});

it("modules that don't load", async () => {
  const installation = installationWith({});
  await expectOf(nativeModules, installation, ["good", "均能加载"]);
  const names = [...installation.nativeModules, "not-compiled-for-this-machine"];
  await expectOf(nativeModules, { ...installation, nativeModules: names }, [
    "fault",
    /^无法加载 not-compiled-for-this-machine$/,
  ]);
});

describe("settings", () => {
  function writtenAs(text: string, mode = 0o600): Installation {
    const file = join(temporaryFolder(), ".env");
    writeFileSync(file, text);
    chmodSync(file, mode);
    return readInstallation(file);
  }

  it("that are wrong, unknown or misspelt", async () => {
    await expectOf(settings, installationWith({}), ["good", "默认值"]);
    await expectOf(settings, writtenAs("PORT=3001\n"), ["good", "正确"]);
    await expectOf(settings, writtenAs("PORT=abc\nHOST=\n"), ["fault", "设置 PORT 有误"]);
    await expectOf(settings, writtenAs("OPENAI_APIKEY=x\nFOO=1\n"), [
      "warning",
      /OPENAI_APIKEY（应为 OPENAI_API_KEY？）、FOO$/,
    ]);
  });

  it("one mistake hides no other, and no other check", () => {
    const { wrongSettings, settings: settled } = installationWith({
      PORT: "abc",
      EMBEDDINGS: "openai",
      RATE_LIMIT_PER_MINUTE: "7",
    });
    expect(wrongSettings.join()).toContain("PORT");
    expect(settled).toMatchObject({ PORT: 3000, RATE_LIMIT_PER_MINUTE: 7, EMBEDDINGS: "local" });
  });

  it("with secrets that others can read", async () => {
    await expectOf(secretsFile, writtenAs("PORT=1\n", 0o644), ["good", "没有密钥"]);
    await expectOf(secretsFile, writtenAs("OPENAI_API_KEY=sk-12345678\n"), ["good", "所有者"]);
    await expectOf(secretsFile, writtenAs("OPENAI_API_KEY=sk-12345678\n", 0o640), [
      "warning",
      "其他账户",
    ]);
  });
});

it.each<[string, Expected]>([
  ["", ["good", "没有工作页"]],
  ["f3b1c2d94e5a60718293a4b5c6d7e8f9", ["good", "不易猜中"]],
  ["aaaaaaaaaaaaaaaaaaaa", ["fault", "单一"]],
  ["abcabcabcabcabcabc", ["fault", "单一"]],
  ["MyPassword-2024!xyz", ["fault", "常见"]],
])("the office's token %s", async (token, expected) => {
  await expectOf(officeToken, installationWith({ OFFICE_TOKEN: token }), expected);
});

it("a clock that runs before the files, or long after", async () => {
  const installation = installationWith({});
  await expectOf(clock, installation, ["good", "北京时间"]);
  await expectOf(clock, { ...installation, now: new Date("2001-01-01") }, ["fault", "早于"]);
  await expectOf(clock, { ...installation, now: new Date("2090-01-01") }, ["warning", "十年"]);
  const pointer = join(installation.settings.DATA_DIR, "current.json");
  writeFileSync(pointer, "{}");
  const later = new Date(Date.now() + 7_200_000);
  utimesSync(pointer, later, later);
  await expectOf(clock, installation, ["fault", "早于"]);
});

it("a corpus that is missing, empty or can't be read", async () => {
  const folder = temporaryFolder();
  const installation = installationWith({ CORPUS_DIR: folder });
  await expectOf(corpus, installationWith({}), ["good", "均可读取"]);
  await expectOf(corpus, installationWith({ CORPUS_DIR: join(folder, "none") }), [
    "fault",
    "无法读取",
  ]);
  await expectOf(corpus, installation, ["fault", "没有文件"]);
  const dangling = join(folder, "lost.md");
  symlinkSync(join(folder, "gone"), dangling);
  await expectOf(corpus, installation, ["fault", "lost.md"]);
  writeFileSync(join(folder, "good.md"), "一、");
  await expectOf(corpus, installation, ["warning", "lost.md 无法读取"]);
});

it("a data folder that can't be written to", async () => {
  await expectOf(dataFolder, installationWith({}), ["good", "可以写入"]);
  await expectOf(dataFolder, installationWith({ DATA_DIR: "/proc/none" }), ["fault", "无法写入"]);
  await expectOf(dataFolder, installationWith({ DATA_DIR: "/sys" }), ["fault", "无法写入"]);
});

it.each<[number, Expected]>([
  [5000, ["good", "5000 MB"]],
  [500, ["warning", "500 MB"]],
  [100, ["fault", "不足"]],
])("a disk with %d MB left", async (megabytes, expected) => {
  const freeBytes = async () => megabytes * 1024 * 1024;
  await expectOf(freeSpace, installationWith({}, { freeBytes }), expected);
});

it("model files that are missing or others", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "onnx"));
  writeFileSync(join(folder, "onnx/model_quantized.onnx"), "another model");
  await expectOf(modelFiles, installationWith({}), ["good", "校验相符"]);
  await expectOf(modelFiles, installationWith({ EMBEDDING_MODEL_DIR: folder }), [
    "fault",
    "onnx/model_quantized.onnx 缺失或校验不符",
  ]);
  const online = { EMBEDDINGS: "openai", OPENAI_API_KEY: "key", EMBEDDING_MODEL_DIR: folder };
  await expectOf(modelFiles, installationWith(online), ["good", "不需要"]);
});
