import { describe, expect, it } from "vitest";
import { createAssistant } from "../createAssistant.ts";
import { readSettings } from "../settings/settings.ts";

/*
 * Against a real service, by `npm run test:live`. With a local Ollama:
 *   ollama pull qwen2.5:7b
 *   OPENAI_API_KEY=ollama OPENAI_BASE_URL=http://127.0.0.1:11434/v1 OPENAI_MODEL=qwen2.5:7b npm run test:live
 * or with the key of any compatible service in `.env`. It needs the index (npm run ingest).
 */
const settings = readSettings();
const withKey = Boolean(settings.OPENAI_API_KEY);
if (!withKey)
  console.warn("未设置 OPENAI_API_KEY，真实模型的测试没有运行。用法见 writer.live.test.ts。");

const QUESTIONS = [
  "我开饭馆的，房租能免几个月？",
  "自建房出租前要做房屋安全鉴定吗？",
  "规范性文件有效期最长几年？",
  "餐饮企业员工核酸检测费用谁出？",
];

describe.skipIf(!withKey)("a real model", () => {
  it.each(QUESTIONS)("%s is answered in verified sentences", async (question) => {
    const assistant = await createAssistant(settings);
    const told: string[] = [];
    const listener = { onDelta: (text: string) => void told.push(text), onCitations() {} };
    const result = await assistant.ask({ question }, listener, new AbortController().signal);
    console.log(`${question}\n${result.answer}\n${result.note ?? ""}`);
    expect(result.note).toBeUndefined();
    expect(result.status).toBe("answered");
    expect(told.join("")).toBe(result.answer);
    for (const { label } of result.citations) expect(result.answer).toContain(`[${label}]`);
  });
});
