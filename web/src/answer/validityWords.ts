import type { ValidityState } from "../../../core/protocol.ts";

export const VALIDITY_WORDS: Record<ValidityState, string> = {
  "in-force": "执行中",
  expired: "已到期",
  "not-yet": "尚未开始",
  unstated: "未载明",
};
