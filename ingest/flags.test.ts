import { expect, it } from "vitest";
import { readFlags } from "./flags.ts";

const NONE = { help: false, watch: false, enrich: false, dryRun: false };

it("reads every flag", () => {
  expect(readFlags([])).toEqual(NONE);
  expect(readFlags(["--watch", "--report", "out.html"])).toEqual({
    ...NONE,
    watch: true,
    report: "out.html",
  });
  expect(readFlags(["--enrich", "--dry-run"])).toEqual({ ...NONE, enrich: true, dryRun: true });
  expect(readFlags(["--report=out.html", "--help"])).toMatchObject({ help: true });
});

it.each([
  [["--wacth"], "不认识的选项 --wacth"],
  [["out.html"], "不认识的选项 out.html"],
  [["-w"], "不认识的选项 -w"],
  [["--report"], "--report 后面要写报告的文件名"],
  [["--report", "--watch"], "--report 后面要写报告的文件名"],
  [["--dry-run"], "--dry-run 要与 --enrich 一起使用"],
  [["--watch=yes"], "--watch 后面不带内容"],
])("turns away %s with a Chinese sentence", (argv, sentence) => {
  expect(() => readFlags(argv)).toThrow(sentence);
});
