import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readAsked, readUnanswered } from "./readQuestions.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "questions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("reads each document's file, blank lines left out", async () => {
  const line = { at: "减免租金", questions: ["房租能免吗？"] };
  writeFileSync(join(folder, "云政发〔2023〕1号.jsonl"), `${JSON.stringify(line)}\n\n`);
  writeFileSync(join(folder, "notes.txt"), "not ours");
  const expected = [{ documentNumber: "云政发〔2023〕1号", lines: [line] }];
  expect(await readAsked(folder)).toEqual(expected);
  expect(await readUnanswered(folder)).toEqual(expected);
});

it("takes a missing folder for one without questions", async () => {
  expect(await readAsked(join(folder, "none"))).toEqual([]);
});

it.each([
  "{",
  '{"questions":["问？"]}',
  '{"at":"甲乙","passage":"丙丁","questions":["问？"]}',
  '{"at":"甲乙","questions":[]}',
])("names file and line of %s", async (line) => {
  writeFileSync(join(folder, "a.jsonl"), `{"at":"减免","questions":["问题？"]}\n${line}`);
  await expect(readAsked(folder)).rejects.toThrow("问题文件 a.jsonl:2 格式不对");
});
