import { execFileSync } from "node:child_process";

/** A change that isn't committed shows as "+"; a download without git is "unknown". */
export function currentCommit(): string {
  try {
    const command = ["describe", "--always", "--dirty=+", "--exclude=*"];
    return execFileSync("git", command, { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "unknown";
  }
}
