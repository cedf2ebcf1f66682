import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { editionWords } from "../promptEditions.ts";
import type { RunRecord } from "../runRecord.ts";
import { baselineSection } from "./baselineSection.ts";
import { comparisonSection } from "./comparisonSection.ts";
import { coverageSection } from "./coverageSection.ts";
import { gateSection } from "./gateSection.ts";
import { lossSection } from "./lossSection.ts";
import { html, Markup } from "./markup.ts";
import { measureSection } from "./measureSection.ts";
import { modelSection } from "./modelSection.ts";
import { questionSection } from "./questionSection.ts";

/** One file that needs nothing else: it can be mailed, and opened without a network. */
export async function reportPage(record: RunRecord): Promise<string> {
  const { header, judged } = record;
  const [style, script] = await Promise.all([asset("report.css"), asset("filters.js")]);
  const page = html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>评测报告 ${header.time}</title>
<style>${style}</style>
<h1>评测报告 <small>Evaluation</small></h1>
<p class="faint">${header.time} · ${header.commit} · ${header.set} · ${judged.length} 题 questions · ${header.target} · ${header.seconds} s</p>
<p class="faint">提示词 prompts: ${header.prompts.map(editionWords).join(" · ")}</p>
${gateSection(record)}
${comparisonSection(record)}
${measureSection(record)}
${baselineSection(record)}
${modelSection(record)}
${lossSection(record)}
${coverageSection(record)}
${questionSection(record)}
<script type="module">${script}</script>
</html>
`;
  return page.text;
}

/** Our own files, so they may stand unescaped. */
async function asset(name: string): Promise<Markup> {
  return new Markup(await readFile(join(import.meta.dirname, name), "utf8"));
}
