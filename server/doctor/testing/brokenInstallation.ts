import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Environment } from "../../../core/settings.ts";
import { type Installation, readInstallation, settle } from "../installation.ts";

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** This machine's own installation in a data folder of its own, with these settings and what else is broken. */
export function installationWith(
  environment: Environment,
  broken: Partial<Installation> = {},
): Installation {
  const folder = temporaryFolder();
  const whole = readInstallation(join(folder, "none.env"));
  return { ...whole, ...settle({ DATA_DIR: folder, ...environment }), ...broken };
}
