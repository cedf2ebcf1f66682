import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sha256 } from "./fingerprint.ts";
import { LineWriter, readLines } from "./lineFile.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lines-"));
  path = join(folder, "values.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(values: readonly unknown[]): Promise<string> {
  const writer = await LineWriter.create(path);
  for (const value of values) await writer.write(value);
  expect(writer.count).toBe(values.length);
  return await writer.finish();
}

async function readAll(): Promise<unknown[]> {
  const values = [];
  for await (const value of readLines(path)) values.push(value);
  return values;
}

it("gives back whatever was written, line ends of every kind in it", async () => {
  const value = fc.record({
    text: fc.string({ unit: "binary" }),
    at: fc.constantFrom("\u2028\n\r"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 5 }), async (values) => {
      const digest = await write(values);
      expect(await readAll()).toEqual(values);
      expect(digest).toBe(sha256(readFileSync(path)));
    }),
    { numRuns: 40 },
  );
});

it("writes more than it buffers", async () => {
  const values = Array.from({ length: 5 }, (_, i) => `${i}${"字".repeat(400_000)}`);
  await write(values);
  expect(await readAll()).toEqual(values);
});

it("notices a line that was cut, and a file that is missing", async () => {
  await write(["一二三四"]);
  truncateSync(path, 6);
  await expect(readAll()).rejects.toThrow();
  rmSync(path);
  await expect(readAll()).rejects.toThrow("ENOENT");
});
