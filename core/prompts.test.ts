import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPrompt } from "./prompts.ts";

const folder = mkdtempSync(join(tmpdir(), "prompts-"));

function written(slots: string, body: string): string {
  writeFileSync(
    join(folder, "p.md"),
    `---\npurpose: A test.\nslots: ${slots}\nversion: 1\n---\n${body}`,
  );
  return "p";
}

describe("a prompt", () => {
  it("is filled in one pass: words that look like a slot stay words", async () => {
    const fill = await readPrompt(written("a, b", "{{a}}和{{b}}"), ["a", "b"], folder);
    expect(fill({ a: "{{b}}", b: "$&" })).toBe("{{b}}和$&");
  });

  it.each([
    ["a slot that the program doesn't fill", "a, c", "{{a}}{{c}}", "{{c}}"],
    ["a slot that the text lacks", "a", "空", "缺少 {{a}}"],
    ["a slot that the front matter lacks", "", "{{a}}", "缺少 {{a}}"],
  ])("stops the start with %s", async (_what, slots, body, said) => {
    await expect(readPrompt(written(slots, body), ["a"], folder)).rejects.toThrow(said);
  });

  it("stops the start where it has no front matter, or is not there", async () => {
    writeFileSync(join(folder, "bare.md"), "正文");
    await expect(readPrompt("bare", [], folder)).rejects.toThrow("purpose、slots 和 version");
    await expect(readPrompt("absent", [], folder)).rejects.toThrow("无法读取");
  });
});
