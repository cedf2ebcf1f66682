import { parseArgs } from "node:util";
import { CHECKS } from "./checks.ts";
import { examine } from "./examine.ts";
import { readInstallation } from "./installation.ts";
import { isHealthy, jsonReport, textReport } from "./report.ts";

const HELP = `用法：npm run doctor [-- 选项]

检查安装是否完好，说明问题和处理办法；有故障时退出码为 1。服务运行时也可以检查。
除已设置的大模型服务外，不访问网络。

  --json   以 JSON 输出，供程序使用
  --help   显示本说明`;

/** Composition root of `npm run doctor`. */
try {
  const options = { json: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { json, help } = parseArgs({ options }).values;
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  const results = await examine(CHECKS, readInstallation());
  console.log(json ? jsonReport(results) : textReport(results));
  process.exit(isHealthy(results) ? 0 : 1);
} catch (thrown) {
  console.error(`检查没有进行：${sentenceOf(thrown)}\n\n${HELP}`);
  process.exit(1);
}

function sentenceOf(thrown: unknown): string {
  const { code, message } = thrown as NodeJS.ErrnoException;
  return code?.startsWith("ERR_PARSE_ARGS") ? "有不认识的选项。" : message;
}
