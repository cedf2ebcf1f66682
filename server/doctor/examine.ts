import { within } from "../within.ts";
import { type Check, type Finding, fault } from "./check.ts";
import type { Installation } from "./installation.ts";

export type Result = Finding & Pick<Check, "name" | "title">;

/** Longer than any check takes that gets an answer, the opening of a large index among them. */
const LONGEST_CHECK_MS = 30_000;

/**
 * One after the other: two that use the disk would tell of each other. A check that breaks or never ends
 * is a fault as well.
 */
export async function examine(
  checks: readonly Check[],
  installation: Installation,
  longestMs = LONGEST_CHECK_MS,
): Promise<readonly Result[]> {
  const tooLate = () => new Error(`${longestMs / 1000} 秒内没有结果`);
  const results: Result[] = [];
  for (const { name, title, run } of checks) {
    const finding = await within(longestMs, run(installation), tooLate).catch((thrown: unknown) =>
      fault(`这一项没有检查完：${firstLine(thrown)}`, "请先处理其他问题，再重新检查。"),
    );
    results.push({ name, title, ...finding });
  }
  return results;
}

function firstLine(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.split("\n")[0] ?? "";
}
