import type { Logger } from "pino";
import { Rejection } from "./rejection.ts";

const SENTENCES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ["invalid-request", "请求的格式不正确：正文应为合法的 JSON，网址应为 UTF-8 编码。"],
  413: ["too-long", "请求过大，请缩短问题或历史对话。"],
  415: ["unsupported-encoding", "请求的编码不受支持，请使用 UTF-8 编码的 JSON。"],
};

/**
 * What the client is told of anything that was thrown. What is our failure, a fault above all, goes out
 * with the number under which the log tells of it.
 */
export function rejectionOf(thrown: unknown, requestId: string, log: Logger): Rejection {
  if (thrown instanceof Rejection) return isOurs(thrown) ? numbered(thrown, requestId) : thrown;
  const status = statusOf(thrown);
  const known = SENTENCES[status];
  if (known) return new Rejection(status, ...known);
  log.error({ err: thrown }, "fault");
  return numbered(new Rejection(500, "internal-error", "服务出了故障，请稍后再试。"), requestId);
}

/** One that says when to come again explains itself. */
function isOurs({ status, retryAfterSeconds }: Rejection): boolean {
  return status >= 500 && retryAfterSeconds === undefined;
}

function numbered({ status, code, message }: Rejection, requestId: string): Rejection {
  return new Rejection(status, code, `${message}（编号 ${requestId}）`);
}

/** Express and its body parser mark what the client did wrong with a 4xx status. */
function statusOf(thrown: unknown): number {
  const status = (thrown as { status?: unknown } | null)?.status;
  const isClientsMistake = typeof status === "number" && status >= 400 && status < 500;
  if (!isClientsMistake) return 500;
  return status in SENTENCES ? status : 400;
}
