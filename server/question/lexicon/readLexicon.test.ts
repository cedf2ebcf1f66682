import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readLexicon } from "./readLexicon.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lexicon-"));
  file = join(folder, "lexicon.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("reads an office's own lines, blank ones left out", async () => {
  writeFileSync(file, '{"everyday":["大排档"],"official":["餐饮"],"trade":"餐饮"}\n\n');
  const { lexicon, notes } = await readLexicon(file);
  expect([...lexicon.tradesOf("开大排档的")]).toEqual(["餐饮"]);
  expect(notes).toEqual([]);
});

it("takes signs in a word as they stand", async () => {
  writeFileSync(file, '{"everyday":["A.B(C"],"official":["餐饮"],"trade":"餐饮"}');
  const { lexicon } = await readLexicon(file);
  expect(lexicon.tradesOf("axbc").size).toBe(0);
  expect(lexicon.tradesOf("a.b(c").size).toBe(1);
});

it("names a key that it doesn't know, with its line", async () => {
  writeFileSync(file, '{"official":["餐饮"]}\n{"official":["零售"],"trad":"零售"}');
  expect((await readLexicon(file)).notes).toEqual(["用语对照表第 2 行：不认识“trad”，已略去。"]);
});

it.each(["{", '{"everyday":["饭馆"]}', '{"official":"餐饮"}', "[]"])(
  "names the line of %s",
  async (line) => {
    writeFileSync(file, `{"official":["餐饮"]}\n${line}`);
    await expect(readLexicon(file)).rejects.toThrow("用语对照表第 2 行格式不对");
  },
);

it("says which setting to look at where there is no file", async () => {
  await expect(readLexicon(file)).rejects.toThrow("LEXICON_FILE");
});
