import type { Words } from "../../../core/measure.ts";

/** 各县（市、区）领导小组要于7月底前: the words from the sentence's start up to 要, 应当, 于. */
const SUBJECT =
  /^(?:.*[，,])?\s*([^，,。；;]{2,60}?)(?:要将[^，,]{2,12}|要|应当|应|可以)?(?:依照[^，,]{2,16}，)?(?:于|在)?$/;
const NAMES_SOMEONE = /(?:政府|部门|单位|小组|机关|机构|县（市、区）|县〔市、区〕|你局|办公室)$/;

export function subjectBefore(body: string, sentenceFrom: number, from: number): Words | undefined {
  const before = body.slice(sentenceFrom, from).replace(/\s+$/, "");
  const subject = SUBJECT.exec(before)?.[1] ?? "";
  const someone = subject.replace(/(?:要将|应当|要|应|可以).*$/, "");
  if (!NAMES_SOMEONE.test(someone)) return undefined;
  const at = sentenceFrom + before.lastIndexOf(someone);
  return { words: someone, from: at, to: at + someone.length };
}
