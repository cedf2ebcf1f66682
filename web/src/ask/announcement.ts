import { outcomeHeading } from "../answer/outcomeHeading.ts";
import type { Exchange } from "../conversation/conversation.ts";

/** For screen readers: once when an answer begins, once when it is over; not every sentence. */
export function announcementOf(exchange: Exchange | undefined): string {
  const outcome = exchange?.outcome;
  switch (outcome?.phase) {
    case undefined:
      return "";
    case "waiting":
    case "streaming":
      return "正在查找公报并答复";
    case "stopped":
      return "已停止";
    case "failed":
      return `没有完成：${outcome.failure.message}`;
    case "ended":
      return `答复完毕：${outcomeHeading(outcome.result)}，依据${outcome.result.citations.length}条`;
  }
}
