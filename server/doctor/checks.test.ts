import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startEdge } from "../http/testing/startEdge.ts";
import { listen } from "../start/listen.ts";
import type { Check, Finding } from "./check.ts";
import { clock } from "./checks/clock.ts";
import { corpus } from "./checks/corpus.ts";
import { dataFolder } from "./checks/dataFolder.ts";
import { freeSpace } from "./checks/freeSpace.ts";
import { modelFiles } from "./checks/modelFiles.ts";
import { modelService } from "./checks/modelService.ts";
import { nativeModules } from "./checks/nativeModules.ts";
import { nodeVersion } from "./checks/nodeVersion.ts";
import { officeToken } from "./checks/officeToken.ts";
import { port } from "./checks/port.ts";
import { secretsFile } from "./checks/secretsFile.ts";
import { settings } from "./checks/settings.ts";
import { type Installation, readInstallation } from "./installation.ts";
import { installationWith, temporaryFolder } from "./testing/brokenInstallation.ts";

type Expected = readonly [level: Finding["level"], words: RegExp | string];

async function expectOf(check: Check, installation: Installation, [level, words]: Expected) {
  const finding = await check.run(installation);
  expect(finding).toEqual({
    level,
    found: expect.stringMatching(words),
    ...(level !== "good" && { advice: expect.stringMatching(/[一-龥].{4,}/) }),
  });
}

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

async function serving(answer: RequestListener) {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return await listen(server, "127.0.0.1", 0);
}

describe("the port", () => {
  const at = (address: string, host = "127.0.0.1") =>
    installationWith({ HOST: host, PORT: new URL(address).port });

  it("is held by another program", async () => {
    const other = await serving((_request, response) => void response.end("hello"));
    await expectOf(port, at(other), ["fault", "不能使用"]);
    expect((await port.run(at(other))).advice).toContain("已被占用");
  });

  it("is held by this service, which answers, or doesn't yet, or is free", async () => {
    const ready = await startEdge();
    await expectOf(port, at(ready.url), ["good", "可以回答"]);
    await expectOf(port, at(ready.url, "0.0.0.0"), ["good", "可以回答"]);
    await ready.stop();
    await expectOf(port, at(ready.url), ["good", "空闲"]);
    const starting = await startEdge({ unloaded: true });
    await expectOf(port, at(starting.url), ["warning", "还不能回答"]);
    await starting.stop();
  });

  it("is on no address of this machine", async () => {
    await expectOf(port, installationWith({ HOST: "203.0.113.1" }), ["fault", "不能使用"]);
  });
});

describe("the model service", () => {
  const at = (address: string) =>
    installationWith({ OPENAI_API_KEY: "sk-12345678", OPENAI_BASE_URL: `${address}/v1/` });
  const answering = (status: number, body: unknown) =>
    serving((request, response) => {
      const known = request.headers.authorization === "Bearer sk-12345678";
      response.writeHead(request.url === "/v1/models" && known ? status : 500);
      response.end(JSON.stringify(body));
    });

  it.each<[number, unknown, Expected]>([
    [200, { data: [{ id: "gpt-4o-mini" }] }, ["good", "可以连接"]],
    [200, { data: [{ id: "qwen" }] }, ["fault", "没有 gpt-4o-mini"]],
    [401, {}, ["fault", "不接受密钥"]],
    [404, {}, ["warning", "不提供模型列表"]],
    [200, "hello", ["warning", "不提供模型列表"]],
  ])("answers %d %j", async (status, body, expected) => {
    await expectOf(modelService, at(await answering(status, body)), expected);
  });

  it("is gone, or is none", async () => {
    await expectOf(modelService, at("http://127.0.0.1:9"), ["fault", "连接不上"]);
    await expectOf(modelService, installationWith({}), ["good", "未设置"]);
  });

  it("isn't asked unless it is configured", async () => {
    let asked = 0;
    const address = await serving((_request, response) => {
      asked += 1;
      response.end("{}");
    });
    const environment = { OPENAI_BASE_URL: `${address}/v1` };
    await expectOf(modelService, installationWith(environment), ["good", "未设置"]);
    expect(asked).toBe(0);
  });
});
