import { stat } from "node:fs/promises";
import { secretsOf } from "../../privacy/secretsOf.ts";
import { type Check, good, warning } from "../check.ts";

const OTHERS_READ = 0o077;

/** A key that every account of the machine can read is no secret. */
export const secretsFile: Check = {
  name: "secrets-file",
  title: "密钥的保管",
  async run({ envFile, written }) {
    if (secretsOf(written).length === 0) return good(".env 中没有密钥或口令");
    const { mode } = await stat(envFile);
    // Windows keeps no such bits.
    if (process.platform === "win32" || (mode & OTHERS_READ) === 0)
      return good(".env 只有所有者可以读取");
    return warning(".env 中有密钥或口令，而本机其他账户可以读取", `请运行 chmod 600 ${envFile}`);
  },
};
