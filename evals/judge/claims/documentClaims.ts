import { comparable } from "../../../core/comparable.ts";
import type { Claim } from "./claim.ts";

/** 朔政办发〔2022〕18号 in whichever brackets. */
const DOCUMENT_NUMBER = /\p{Script=Han}{1,8}\s*[〔[(（【]\d{4}[〕\])）】]\s*\d+\s*号/gu;

/** Document numbers of the answer: each is a cited document's or stands in a cited clause. */
export function documentClaims(answer: string, cited: string): Claim[] {
  const source = comparable(cited);
  return (answer.match(DOCUMENT_NUMBER) ?? []).map((text) => ({
    kind: "document",
    text,
    supported: holdsNumber(source, comparable(text)),
  }));
}

export function withoutDocumentNumbers(answer: string): string {
  return answer.replace(DOCUMENT_NUMBER, "");
}

/** The words before a number may run into it (根据朔政发…): its own agency code has at least two characters. */
function holdsNumber(source: string, number: string): boolean {
  const code = number.search(/\d/);
  return Array.from({ length: Math.max(code - 1, 1) }, (_, start) => number.slice(start)).some(
    (tail) => source.includes(tail),
  );
}
