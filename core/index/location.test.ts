import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPointer, writePointer } from "./location.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pointer-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("names the index that was put into service last, and leaves no draft", async () => {
  expect(await readPointer(folder)).toBeUndefined();
  await writePointer(folder, "index-a");
  await writePointer(folder, "index-b");
  expect(await readPointer(folder)).toBe("index-b");
  expect(readdirSync(folder)).toEqual(["current.json"]);
});

it.each(["{", "{}", "null", '{"index":"../elsewhere"}', '{"index":"index-/etc"}'])(
  "takes %s for damage",
  async (text) => {
    writeFileSync(join(folder, "current.json"), text);
    await expect(readPointer(folder)).rejects.toThrow();
  },
);

it("never shows half a name to a reader", async () => {
  await writePointer(folder, "index-0");
  const seen: (string | undefined)[] = [];
  const writing = (async () => {
    for (let i = 1; i <= 50; i += 1) await writePointer(folder, `index-${i}`);
  })();
  for (let i = 0; i < 100; i += 1) seen.push(await readPointer(folder));
  await writing;
  for (const name of seen) expect(name).toMatch(/^index-\d+$/);
});
