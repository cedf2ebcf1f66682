import { comparable } from "../../../core/comparable.ts";
import type { Check } from "../check.ts";

/** 朔政办发〔2022〕18号 in whichever brackets. The words before it may run into its agency code. */
const DOCUMENT_NUMBER =
  /(?<code>\p{Script=Han}{0,8})\s?[〔[(（【［]\s?(?<year>\d{4})\s?[〕\])）】］]\s?(?:第\s?)?(?<sequence>\d{1,4})\s?号/gu;

export const checkDocumentNumbers: Check = ({ text, source }) => {
  for (const { 0: written, groups = {} } of text.matchAll(DOCUMENT_NUMBER)) {
    const { code = "", year = "", sequence = "" } = groups;
    const shortest = Math.min(code.length, 2);
    const forms = Array.from({ length: code.length - shortest + 1 }, (_, start) =>
      comparable(`${code.slice(start)}${year}${sequence}号`),
    );
    if (!forms.some((form) => source.comparableText.includes(form)))
      return { reason: "document-number", detail: `所引条款中没有文号“${written}”。` };
  }
  return undefined;
};
