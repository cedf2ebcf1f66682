import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSmallCorpus, documentText, type SmallCorpus } from "../testing/smallCorpus.ts";
import { parseCorpus } from "./readCorpus.ts";

const MEGABYTE = 1024 * 1024;

let corpus: SmallCorpus;
beforeEach(() => {
  corpus = createSmallCorpus();
  corpus.write("good.md", documentText(1, ["新增就业二万人。"]));
});
afterEach(() => corpus.dispose());

const inCorpus = (name: string) => join(corpus.corpusDir, name);

/** Whatever is wrong with the others, the good file is taken in. */
async function refusals(): Promise<Record<string, string>> {
  const { files, refused } = await parseCorpus(corpus.corpusDir);
  expect(files.map(({ file }) => file)).toContain("good.md");
  return Object.fromEntries(refused.map(({ file, reason }) => [file, reason]));
}

it("does not take the folder's own README, hidden files and subfolders for gazettes", async () => {
  corpus.write("README.md", "about");
  corpus.write(".DS_Store", "x");
  mkdirSync(inCorpus("old.md"));
  expect(await refusals()).toEqual({});
});

it("refuses 200 MB without reading them", async () => {
  corpus.write("huge.txt", "");
  truncateSync(inCorpus("huge.txt"), 200 * MEGABYTE);
  const before = process.memoryUsage().rss;
  expect(await refusals()).toEqual({ "huge.txt": "文件超过 50 MB，请拆分后再提供。" });
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * MEGABYTE);
});

it("refuses names that would act on a terminal or a page, and prints them harmless", async () => {
  corpus.write("\u001b[31mred\n.md", "x");
  corpus.write("fdp\u202e.txt", "x");
  const reason = "文件名含有控制字符，请改名后再提供。";
  expect(await refusals()).toEqual({ "?[31mred?.md": reason, "fdp?.txt": reason });
});

it("takes odd but honest names in", async () => {
  for (const name of ["'; drop table.md", "<b>粗.md", "a..md", "文件 (1).TXT"])
    corpus.write(name, documentText(2, ["发放补贴。"]));
  expect(await refusals()).toEqual({});
});

it("follows links within the folder only", async () => {
  symlinkSync("good.md", inCorpus("alias.md"));
  symlinkSync("/etc/hostname", inCorpus("host.txt"));
  symlinkSync("/dev/zero", inCorpus("zero.md"));
  symlinkSync("gone.md", inCorpus("dangling.md"));
  linkSync(inCorpus("good.md"), inCorpus("hard.md"));
  const outside = "这是指向资料目录之外的链接，请把文件本身放进目录。";
  expect(await refusals()).toEqual({
    "host.txt": outside,
    "zero.md": outside,
    "dangling.md": "文件已损坏、不完整或没有读取权限。",
  });
});

it.skipIf(process.getuid?.() === 0)("goes on past a file that it may not read", async () => {
  corpus.write("secret.md", "x");
  chmodSync(inCorpus("secret.md"), 0);
  expect(Object.keys(await refusals())).toEqual(["secret.md"]);
});

it("says that there is no such folder", async () => {
  await expect(parseCorpus(join(corpus.corpusDir, "none"))).rejects.toThrow("CORPUS_DIR");
});
