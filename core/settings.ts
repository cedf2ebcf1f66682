import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "dotenv";
import { z } from "zod";

/** Paths in settings are meant from here, wherever the command was typed. */
export const PROJECT_ROOT = resolve(import.meta.dirname, "..");

export type Environment = Readonly<Record<string, string | undefined>>;

/** Wrong settings, as one Chinese sentence for each. */
export class SettingsError extends Error {
  readonly names: readonly string[];

  constructor(message: string, names: readonly string[]) {
    super(message);
    this.names = names;
  }
}

/** What takes the place of a missing value must be said in the schema; an empty value counts as missing. */
export function parseSettings<S extends z.ZodType>(
  schema: S,
  environment: Environment,
): z.output<S> {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = schema.safeParse(
    Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])),
  );
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(
    (issue) => `设置 ${issue.path.join(".")} 有误：${issue.message}`,
  );
  const names = parsed.error.issues.map((issue) => String(issue.path[0]));
  throw new SettingsError(sentences.join("\n"), names);
}

/** The process's environment over the `.env` file, so that one start can differ from the rest. */
export function readEnvironment(file = resolve(PROJECT_ROOT, ".env")): Environment {
  const written = existsSync(file) ? parse(readFileSync(file)) : {};
  return { ...written, ...process.env };
}

/** Of a file or a folder. */
export const path = z.string().transform((written) => resolve(PROJECT_ROOT, written));

/** What every part of the project needs: the corpus, the index and the models. */
export const coreSettings = z.object({
  CORPUS_DIR: path.prefault("ingest/corpus"),
  DATA_DIR: path.prefault("data"),
  VECTOR_STORE: z
    .enum(["hnsw", "postgres"], {
      error: "只能是 hnsw（本机文件）或 postgres（PostgreSQL 数据库）。",
    })
    .default("hnsw"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error: "应为 postgres:// 开头的数据库地址，例如 postgres://用户:口令@10.0.0.5:5432/库名。",
    })
    .default("postgres://127.0.0.1:5432/policy_answers"),
  EMBEDDINGS: z
    .enum(["local", "openai"], { error: "只能是 local（本机模型）或 openai（在线服务）。" })
    .default("local"),
  EMBEDDING_MODEL_DIR: path.optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z
    .url({
      protocol: /^https?$/,
      error: "应为 http:// 或 https:// 开头的网址，例如 http://127.0.0.1:11434/v1。",
    })
    .optional(),
  OPENAI_MODEL: z.string().default("gpt-4o-mini"),
  OPENAI_EMBEDDING_MODEL: z.string().default("text-embedding-3-small"),
});

export type CoreSettings = z.infer<typeof coreSettings>;

/** Online embeddings without a key would fail at the first text, minutes later and in English. */
export function requireKeyForEmbeddings(settings: CoreSettings, context: z.RefinementCtx): void {
  if (settings.EMBEDDINGS === "local" || settings.OPENAI_API_KEY) return;
  const message = "EMBEDDINGS=openai 时必须填写；也可改为 EMBEDDINGS=local 使用本机模型。";
  context.addIssue({ code: "custom", path: ["OPENAI_API_KEY"], message });
}

/** The settings of the commands that start no server. */
export function readCoreSettings(environment: Environment = readEnvironment()): CoreSettings {
  return parseSettings(coreSettings.superRefine(requireKeyForEmbeddings), environment);
}
