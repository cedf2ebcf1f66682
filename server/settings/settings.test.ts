import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT, SettingsError } from "../../core/settings.ts";
import { readSettings } from "./settings.ts";

describe("settings", () => {
  it("has a working default for everything", () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      CORPUS_DIR: resolve(PROJECT_ROOT, "ingest/corpus"),
      DATA_DIR: resolve(PROJECT_ROOT, "data"),
      EMBEDDINGS: "local",
      RATE_LIMIT_PER_MINUTE: 60,
      MAX_QUESTION_CHARACTERS: 4000,
      TRUST_PROXY: 0,
      CORS_ORIGINS: [],
      LOG_QUESTIONS: false,
    });
  });

  it("takes an empty or blank value as none", () => {
    const settings = readSettings({ PORT: "", HOST: "  ", OPENAI_API_KEY: "", TRUST_PROXY: "" });
    expect(settings).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", TRUST_PROXY: 0 });
    expect(settings.OPENAI_API_KEY).toBeUndefined();
  });

  it("reads proxies and origins", () => {
    expect(readSettings({ TRUST_PROXY: "1" }).TRUST_PROXY).toBe(1);
    expect(readSettings({ TRUST_PROXY: "loopback, 10.0.0.0/8" }).TRUST_PROXY).toEqual([
      "loopback",
      "10.0.0.0/8",
    ]);
    expect(readSettings({ CORS_ORIGINS: "https://a.gov.cn，http://b.cn:81" }).CORS_ORIGINS).toEqual(
      ["https://a.gov.cn", "http://b.cn:81"],
    );
  });

  it.each([
    ["PORT", "abc", "0 到 65535 之间的整数"],
    ["PORT", "70000", "0 到 65535 之间的整数"],
    ["RATE_LIMIT_PER_MINUTE", "-1", "整数"],
    ["EMBEDDINGS", "remote", "local"],
    ["OPENAI_BASE_URL", "localhost:11434", "http://"],
    ["LOG_LEVEL", "loud", "info"],
    ["OFFICE_TOKEN", "short", "16"],
    ["WIDGET_ORIGINS", "https://a.cn/", "来源"],
    ["LOG_QUESTIONS", "1", "true 或 false"],
    ["TRUST_PROXY", "true", "代理的层数"],
    ["TRUST_PROXY", "10.0.0.0/99", "代理的层数"],
    ["CORS_ORIGINS", "*", "来源"],
    ["MAX_QUESTION_CHARACTERS", "0", "整数"],
  ])("refuses %s=%s and says what it takes", (name, value, taken) => {
    const reading = () => readSettings({ [name]: value });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(`设置 ${name} 有误`);
    expect(reading).toThrow(taken);
  });

  it("names every wrong setting at once, and the key that online embeddings lack", () => {
    expect(() => readSettings({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT[^\n]*\n设置 LOG_LEVEL/);
    expect(() => readSettings({ EMBEDDINGS: "openai" })).toThrow("设置 OPENAI_API_KEY 有误");
  });
});
