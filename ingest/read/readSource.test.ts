import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { withDescendants } from "../../core/citableClauses.ts";
import { parseGazette } from "../parse/gazette.ts";
import { readSource } from "./readSource.ts";
import { asDocx, asHtml, zipOf } from "./testing/asFormats.ts";
import { asPdf, asScannedPdf } from "./testing/asPdf.ts";

const FIXTURE = new URL("../parse/fixtures/yunxi-gazette-2023-01.txt", import.meta.url);
const text = readFileSync(FIXTURE, "utf8");
const expected = clausesOf(text);
const utf8 = (words: string) => new TextEncoder().encode(words);

/** What a reader of the tree would notice: the citable clauses and how they can be read. */
function clausesOf(source: string): string[] {
  return parseGazette(source, "yunxi.txt").documents.flatMap((document) =>
    document.clauses
      .flatMap((clause) => [...withDescendants(clause)])
      .filter((clause) => clause.citable || clause.rendering)
      .map((clause) => `${clause.clauseId} ${clause.rendering ?? ""}`),
  );
}

async function read(bytes: Uint8Array, name: string): Promise<string> {
  const source = await readSource(bytes, name);
  if (source.kind === "refused") throw new Error(source.message);
  return source.text;
}

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const source = await readSource(bytes, name);
  return source.kind === "refused" ? source.reason : "taken";
}

describe("the same gazette from every format", () => {
  test.each([
    ["gazette.md", utf8(text)],
    ["gazette.txt", utf8(`\uFEFF${text.replaceAll("\n", "\r\n")}`)],
    ["gazette.txt", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["gazette.html", utf8(asHtml(text))],
    ["gazette.docx", asDocx(text)],
    ["gazette.pdf", asPdf(text)],
  ])("%s", async (name, bytes) => {
    expect(clausesOf(await read(bytes, name))).toEqual(expected);
  });

  test("GB18030, as older editors write it", async () => {
    const gb = Uint8Array.from([0xb9, 0xab, 0xb1, 0xa8, 0xa3, 0xac, 0xd4, 0xc6, 0xcf, 0xaa]);
    expect(await read(gb, "old.txt")).toBe("公报，云溪");
  });
});

describe("one document in a page as a site publishes it", () => {
  const page = `<html><body><div><a href="/">首页</a> <a href="/z">政策</a> <a href="/w">文件</a></div>
    <table><tr><td>索引号：</td><td>0001-2</td><td>发文字号：</td><td>云政发〔2023〕8号</td></tr>
    <tr><td>成文日期：</td><td>2023年4月1日</td><td>公开方式：</td><td>主动公开</td></tr></table>
    <h1>云溪市人民政府关于促进就业的意见</h1>
    <div id="zoom"><p>各区县人民政府：</p><p><strong>一、扩大就业。</strong>新增就业2万人。</p>
    <p><strong>二、加强培训。</strong>培训1万人次。</p><p>云溪市人民政府</p><p>2023年4月1日</p></div>
    <script>document.write("x")</script></body></html>`;

  test("finds number, title, date and clauses among the site's own data", async () => {
    const [document] = parseGazette(await read(utf8(page), "a.html"), "a.html").documents;
    expect(document).toMatchObject({
      documentNumber: "云政发〔2023〕8号",
      title: "云溪市人民政府关于促进就业的意见",
      documentDate: "2023-04-01",
    });
    expect(document?.clauses.map((clause) => clause.clausePath)).toEqual([
      "通知",
      "一、",
      "二、",
      "结尾",
    ]);
  });

  test("keeps merged cells of a table in their columns", async () => {
    const html =
      '<table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td colspan="2">丁</td></tr></table>';
    expect(await read(utf8(html), "t.html")).toContain("甲\t乙\n\n\t丙");
  });
});

test("a list that only the browser numbers keeps its numbers", async () => {
  const html =
    "<p>一、重点工作</p><ol><li>扩大就业。</li><li>加强培训。</li></ol><ol><li>（一）已有编号。</li></ol>";
  expect(await read(utf8(html), "list.html")).toBe(
    ["一、重点工作", "1. 扩大就业。", "2. 加强培训。", "（一）已有编号。"].join("\n\n"),
  );
});

describe("what cannot be read is refused, with a reason", () => {
  test.each([
    ["empty.txt", new Uint8Array(), "empty"],
    ["blank.txt", utf8(" \n\t\n "), "empty"],
    ["photo.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "binary"],
    ["zip.md", zipOf({ "a.txt": "x" }), "binary"],
    ["notes.docx", utf8("只是文字"), "binary"],
    ["other.docx", zipOf({ "a.txt": "x" }), "binary"],
    ["cut.docx", asDocx(text).subarray(0, 900), "unreadable"],
    ["cut.pdf", asPdf(text).subarray(0, 300), "unreadable"],
    ["scan.pdf", asScannedPdf(), "no-text-layer"],
    ["film.mp4", utf8("x"), "unknown-format"],
    ["../../etc/passwd", utf8("x"), "unknown-format"],
  ])("%s", async (name, bytes, reason) => {
    expect(await refusal(bytes, name)).toBe(reason);
  });

  test("a file beyond all measure", async () => {
    expect(await refusal(new Uint8Array(51 * 1024 * 1024), "big.txt")).toBe("too-large");
  });

  test("a zip bomb, before it is unpacked", async () => {
    const zeros = new Uint8Array(101 * 1024 * 1024);
    const bomb = zipSync({ "word/document.xml": zeros }, { level: 1 });
    expect(bomb.length).toBeLessThan(5 * 1024 * 1024);
    expect(await refusal(bomb, "bomb.docx")).toBe("zip-bomb");
  });

  test("entities that would expand", async () => {
    const xml = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>';
    expect(await refusal(zipOf({ "word/document.xml": xml }), "entities.docx")).toBe("zip-bomb");
  });

  test("every refusal says in Chinese what helps", async () => {
    const source = await readSource(asScannedPdf(), "scan.pdf");
    expect(source).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("文字识别（OCR）"),
    });
  });
});
