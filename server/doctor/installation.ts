import { existsSync, readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "dotenv";
import {
  type Environment,
  PROJECT_ROOT,
  readEnvironment,
  SettingsError,
} from "../../core/settings.ts";
import { readSettings, type Settings } from "../settings/settings.ts";

/** What the checks look at. */
export interface Installation {
  readonly nodeVersion: string;
  /** Packages with machine code in them. */
  readonly nativeModules: readonly string[];
  readonly envFile: string;
  /** What stands in the .env file alone. */
  readonly written: Readonly<Record<string, string>>;
  /** What is wrong with the settings, one Chinese sentence each. */
  readonly wrongSettings: readonly string[];
  /** With the default in the place of each wrong one, so that one mistake hides no other. */
  readonly settings: Settings;
  readonly now: Date;
  /** Bytes that this process may still write on the disk of a folder. */
  readonly freeBytes: (folder: string) => Promise<number>;
}

const NATIVE_MODULES = ["hnswlib-node", "onnxruntime-node", "@libsql/client", "@node-rs/jieba"];

export function readInstallation(envFile = resolve(PROJECT_ROOT, ".env")): Installation {
  return {
    nodeVersion: process.versions.node,
    nativeModules: NATIVE_MODULES,
    envFile,
    written: existsSync(envFile) ? parse(readFileSync(envFile)) : {},
    ...settle(readEnvironment(envFile)),
    now: new Date(),
    freeBytes: async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
  };
}

/** The settings of an environment as far as they can be read, and what is wrong with the rest. */
export function settle(environment: Environment): Pick<Installation, "settings" | "wrongSettings"> {
  try {
    return { settings: readSettings(environment), wrongSettings: [] };
  } catch (thrown) {
    if (!(thrown instanceof SettingsError)) throw thrown;
    const right = Object.entries(environment).filter(([name]) => !thrown.names.includes(name));
    return {
      settings: settle(withoutOnlineEmbeddings(Object.fromEntries(right), thrown)).settings,
      wrongSettings: thrown.message.split("\n"),
    };
  }
}

/** What is wrong may be that a key is missing: without one there are local embeddings only. */
function withoutOnlineEmbeddings(environment: Environment, { names }: SettingsError): Environment {
  return names.includes("OPENAI_API_KEY") ? { ...environment, EMBEDDINGS: "local" } : environment;
}
