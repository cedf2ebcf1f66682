import type { Result } from "./examine.ts";

const MARKS: Readonly<Record<Result["level"], string>> = { good: "✓", warning: "！", fault: "✗" };

export function isHealthy(results: readonly Result[]): boolean {
  return results.every(({ level }) => level !== "fault");
}

/** For people: a line for each check, and what to do under those that want something done. */
export function textReport(results: readonly Result[]): string {
  const lines = results.flatMap(({ level, title, found, advice }) => [
    `${MARKS[level]} ${title}：${found}`,
    ...(advice === undefined ? [] : [`  → ${advice}`]),
  ]);
  const count = (wanted: Result["level"]) => results.filter(({ level }) => level === wanted).length;
  const sum = `共检查 ${results.length} 项：正常 ${count("good")}，提醒 ${count("warning")}，故障 ${count("fault")}。`;
  return [...lines, "", sum].join("\n");
}

/** For programs: the same, and whether all is well. */
export function jsonReport(results: readonly Result[]): string {
  return JSON.stringify({ healthy: isHealthy(results), checks: results }, null, 2);
}
