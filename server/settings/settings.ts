import { z } from "zod";
import {
  coreSettings,
  type Environment,
  parseSettings,
  path,
  readEnvironment,
  requireKeyForEmbeddings,
} from "../../core/settings.ts";
import { officeToken, origins, trustedProxies, webAddress, wholeNumber, yesOrNo } from "./kinds.ts";

/** Every setting of the server; `.env.example` tells of each. */
const serverSettings = coreSettings.extend({
  /** 0 lets the system choose, for tests. */
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(60),
  /** Socket.IO connections that this process holds open at the same time; 0 for any number. */
  MAX_CONNECTIONS: wholeNumber(0, 1_000_000).default(5000),
  MAX_CONNECTIONS_PER_CLIENT: wholeNumber(0, 1_000_000).default(200),
  MAX_QUESTION_CHARACTERS: wholeNumber(100, 20_000).default(4000),
  /** As many as make sense, with or without a model, where absent. */
  ANSWERS_AT_ONCE: wholeNumber(1, 1000).optional(),
  QUEUE_SIZE: wholeNumber(0, 100_000).default(200),
  /** Everyday words and the documents' words for them. */
  LEXICON_FILE: path.prefault("server/question/lexicon/lexicon.jsonl"),
  /** Whether a configured model orders the clauses found: better order, a second or more per question. */
  MODEL_RERANK: yesOrNo.default(false),
  /** Answers kept to be told again; 0 keeps none. */
  ANSWER_CACHE_SIZE: wholeNumber(0, 1_000_000).default(5000),
  /** Shared by all processes of one service; without it this one is alone. */
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      error: "应为 redis:// 或 rediss:// 开头的地址，例如 redis://:口令@10.0.0.5:6379。",
    })
    .optional(),
  TRUST_PROXY: trustedProxies.default(0),
  CORS_ORIGINS: origins.default([]),
  /** Opens the office page; without it there is none. */
  OFFICE_TOKEN: officeToken.optional(),
  /** The sites that may show the widget. */
  WIDGET_ORIGINS: origins.default([]),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"], {
      error: "只能是 trace、debug、info、warn、error 或 silent。",
    })
    .default("info"),
  LOG_QUESTIONS: yesOrNo.default(false),
  METRICS_PUBLIC: yesOrNo.default(false),
  /** A collector's base address; without it nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress("http://127.0.0.1:4318").optional(),
  OTEL_SERVICE_NAME: z.string().max(100).default("policy-answers"),
});

export type Settings = z.infer<typeof serverSettings>;

export const SETTING_NAMES = Object.keys(serverSettings.shape);

/** @throws SettingsError */
export function readSettings(environment: Environment = readEnvironment()): Settings {
  return parseSettings(serverSettings.superRefine(requireKeyForEmbeddings), environment);
}
