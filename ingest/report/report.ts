import type { PolicyDocument } from "../../core/clause.ts";
import type { ParsedFile, RefusedFile } from "../read/readCorpus.ts";
import { countsOf } from "./counts.ts";
import { escaped } from "./escape.ts";
import { lineMarks } from "./lineMarks.ts";
import { linesView } from "./linesView.ts";
import { treeView } from "./treeView.ts";

/** One page on which a person can proof-read what the parser made of every file. */
export function report(
  files: readonly ParsedFile[],
  refused: readonly RefusedFile[],
  style: string,
  unreviewed: ReadonlyMap<string, number>,
): string {
  const parts = files.map((file, order) => fileView(file, order, unreviewed));
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>收录核对报告</title><style>${style}</style></head><body>
<header><h1>收录核对报告</h1>${legend()}${refusals(refused)}</header>
${parts.join("\n")}
</body></html>
`;
}

function legend(): string {
  return '<p class="legend"><span class="join">跨页接续</span><span class="move">次序复位</span><span class="drop">重复略去</span><span class="furniture">非正文</span><span class="damaged">原文有损</span>粗体为可引用的条款</p>';
}

function refusals(refused: readonly RefusedFile[]): string {
  if (refused.length === 0) return "";
  const rows = refused.map(({ file, reason }) => `<li>${escaped(file)}：${escaped(reason)}</li>`);
  return `<h2>未收录</h2><ul>${rows.join("")}</ul>`;
}

function fileView(
  file: ParsedFile,
  order: number,
  unreviewed: ReadonlyMap<string, number>,
): string {
  const { parsed } = file;
  const counts = countsOf(parsed);
  const marks = lineMarks(parsed);
  const anchor = (line: number) => `f${order}-${line}`;
  const documents = parsed.documents.map((document) =>
    documentView(file, document, marks, anchor, unreviewed.get(document.documentNumber) ?? 0),
  );
  const warnings = parsed.warnings.map(
    ({ line, message }) =>
      `<li><a href="#${anchor(line)}">第 ${line} 行</a> ${escaped(message)}</li>`,
  );
  return `<section><h2>${escaped(parsed.title)} ${escaped(parsed.issue ?? "")}</h2>
<p class="meta">${escaped(file.file)} · ${counts.documents} 个文件，${counts.clauses} 个条款，可引用 ${counts.citable} 个；接续 ${counts.joins} 处，复位 ${counts.moves} 处，略去 ${counts.drops} 处</p>
<details open><summary>需要核对的 ${counts.warnings} 处</summary><ul class="warnings">${warnings.join("\n")}</ul></details></section>
${documents.join("\n")}`;
}

function documentView(
  file: ParsedFile,
  document: PolicyDocument,
  marks: ReturnType<typeof lineMarks>,
  anchor: (line: number) => string,
  unreviewed: number,
): string {
  const questions = unreviewed > 0 ? ` · 待核对的相似问 ${unreviewed} 条` : "";
  const pages =
    document.startPage === undefined ? "" : ` · 第 ${document.startPage}—${document.endPage} 页`;
  const effective = document.effectiveDate ? ` · ${document.effectiveDate} 起施行` : "";
  return `<section><h2>${escaped(document.documentNumber)} ${escaped(document.title)}</h2>
<p class="meta">${escaped(document.issuingAuthority)} · ${document.documentDate}${effective}${pages}${questions} · 致：${escaped(document.addressees)}</p>
<div class="sides">${treeView(document, anchor)}${linesView(file, document, marks, anchor)}</div></section>`;
}
