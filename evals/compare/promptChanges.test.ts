import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { promptEditions } from "../report/promptEditions.ts";
import { changeWords, promptChanges } from "./promptChanges.ts";

async function editions(prompts: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "prompts-"));
  for (const [name, text] of Object.entries(prompts))
    writeFileSync(join(folder, `${name}.md`), text);
  return promptEditions(folder);
}

const said = (version: number, words: string) => `---\nversion: ${version}\n---\n${words}`;

it("tells a new version, a change that forgot its version, and prompts that came or went", async () => {
  const earlier = await editions({
    a: said(1, "甲"),
    b: said(1, "乙"),
    c: said(4, "丙"),
    d: said(1, "丁"),
  });
  const now = await editions({
    a: said(2, "甲二"),
    b: said(1, "乙二"),
    c: said(4, "丙"),
    e: said(1, "戊"),
  });
  const words = promptChanges(earlier, now).map(changeWords);
  expect(words).toEqual([
    "a 1 → 2",
    expect.stringMatching(/^b 1 \(\w{8}\) → 1 \(\w{8}\)$/u),
    "d 1 → none",
    "e none → 1",
  ]);
});

it("finds nothing changed between the same prompts", async () => {
  const own = await promptEditions();
  expect(own.length).toBeGreaterThan(0);
  for (const { version } of own) expect(version).toMatch(/^\d+$/u);
  expect(promptChanges(own, await promptEditions())).toEqual([]);
});
