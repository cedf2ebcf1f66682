import type { Installation } from "./installation.ts";

/** good: nothing to do; warning: it works, but not as it might; fault: it doesn't work, or not safely. */
export interface Finding {
  readonly level: "good" | "warning" | "fault";
  /** One Chinese sentence, or a few words. */
  readonly found: string;
  /** What to do; absent where nothing is. */
  readonly advice?: string;
}

export interface Check {
  /** For programs. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  run(installation: Installation): Promise<Finding>;
}

export const good = (found: string): Finding => ({ level: "good", found });
export const warning = (found: string, advice: string): Finding => ({
  level: "warning",
  found,
  advice,
});
export const fault = (found: string, advice: string): Finding => ({
  level: "fault",
  found,
  advice,
});
