import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeReport } from "./writeReport.ts";

let folder = "";
let page = "";

const SOURCE = `# 云溪市人民政府关于促进就业的意见

云政发〔2023〕8号

各区县人民政府：

一、扩大就业。支持有

条件的企业吸纳<b>就业</b>。（责任单位：市人社局）

专栏1：重点项目
**培训工程。**培训1万人次。

专栏1：重点项目

云溪市人民政府

2023年4月1日
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  await writeFile(join(folder, "yunxi.md"), SOURCE);
  await writeFile(join(folder, "film.mp4"), "x");
  await mkdir(join(folder, "questions"));
  const line = { at: "吸纳", questions: ["招人有支持吗？", "招工给支持吗？"], reviewed: false };
  await writeFile(join(folder, "questions/云政发〔2023〕8号.jsonl"), JSON.stringify(line));
  await writeReport({ CORPUS_DIR: folder, DATA_DIR: folder }, join(folder, "out.html"));
  page = await readFile(join(folder, "out.html"), "utf8");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the report", () => {
  test("counts the questions that nobody has read", () => {
    expect(page).toContain("待核对的相似问 2 条");
  });

  test("shows every document's tree beside its lines", () => {
    expect(page).toContain("云政发〔2023〕8号");
    expect(page).toContain('href="#f0-7"');
    expect(page).toContain('id="f0-7"');
  });

  test("marks joins and drops", () => {
    expect(page).toContain("接第 7 行");
    expect(page).toContain("重复的标题，略去");
  });

  test("shows what is cited, who answers for it, and what was refused", () => {
    expect(page).toContain("市人社局");
    expect(page).toMatch(/可引用 \d+ 字/);
    expect(page).toContain("film.mp4：不支持这种文件格式");
  });

  test("shows a source's words as words", () => {
    expect(page).toContain("吸纳&lt;b&gt;就业&lt;/b&gt;");
    expect(page).not.toContain("<b>就业");
  });
});
