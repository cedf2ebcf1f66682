import { parseArgs } from "node:util";

export interface Flags {
  readonly help: boolean;
  readonly watch: boolean;
  readonly enrich: boolean;
  readonly dryRun: boolean;
  readonly report?: string;
}

export const HELP = `用法：npm run ingest -- [选项]

读取 CORPUS_DIR 中的文件（.md .txt .docx .pdf .html），更新 DATA_DIR 中的索引。
只有文字有变化的条款才重新计算向量；正在运行的服务会自动换用新索引。

  --report 文件.html   另写一份核对报告：每个文件的条款树与原文逐行对照
  --enrich             先由大模型给缺少相似问的条款补写日常问法（需要 OPENAI_API_KEY），
                       写入 DATA_DIR/questions，标为未核对；中断后重新运行会接着写
  --enrich --dry-run   只说明要补写多少条款、约用多少 token，不调用大模型
  --watch              持续运行，资料目录有变化时自动更新
  --help               显示本说明`;

/** @throws with a Chinese sentence on a flag that isn't known. */
export function readFlags(argv: readonly string[]): Flags {
  const { tokens } = parseArgs({ args: [...argv], strict: false, tokens: true, options: OPTIONS });
  for (const token of tokens) {
    if (token.kind === "positional") throw unknown(token.value);
    if (token.kind !== "option") continue;
    if (!(token.name in OPTIONS)) throw unknown(token.rawName);
    if (token.name === "report" && !isPath(token.value))
      throw new Error("--report 后面要写报告的文件名，例如 --report out.html。");
    if (token.name !== "report" && token.value !== undefined)
      throw new Error(`${token.rawName} 后面不带内容。`);
  }
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  const { help = false, watch = false, enrich = false, report } = values;
  const dryRun = values["dry-run"] ?? false;
  if (dryRun && !enrich) throw new Error("--dry-run 要与 --enrich 一起使用。");
  return { help, watch, enrich, dryRun, ...(report === undefined ? {} : { report }) };
}

const OPTIONS = {
  help: { type: "boolean" },
  watch: { type: "boolean" },
  enrich: { type: "boolean" },
  "dry-run": { type: "boolean" },
  report: { type: "string" },
} as const;

function isPath(value: string | undefined): boolean {
  return value !== undefined && value !== "" && !value.startsWith("-");
}

function unknown(argument: string): Error {
  return new Error(`不认识的选项 ${argument}。可用的选项见 npm run ingest -- --help。`);
}
