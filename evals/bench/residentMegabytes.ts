import { execFileSync } from "node:child_process";

/** Resident megabytes of a process, as ps tells them on Linux and macOS. */
export function residentMegabytes(pid: number): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Math.round(Number(kilobytes) / 1024);
}
