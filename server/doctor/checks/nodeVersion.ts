import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../core/settings.ts";
import { type Check, fault, good } from "../check.ts";

export const nodeVersion: Check = {
  name: "node-version",
  title: "Node.js 版本",
  async run({ nodeVersion: version }) {
    const { engines } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
    const [major = 0, minor = 0] = numbersOf(engines.node);
    const [ownMajor = 0, ownMinor = 0] = numbersOf(version);
    if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return good(version);
    return fault(
      `${version}，低于所需的 ${major}.${minor}`,
      `请安装 Node.js ${major}.${minor} 或更高版本。`,
    );
  },
};

/** >=20.19 and 20.20.2 alike. */
function numbersOf(version: string): number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}
