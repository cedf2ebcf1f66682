import { comparable } from "../../../core/comparable.ts";
import { isDateLine } from "../lines/dates.ts";
import type { SourceLine } from "../lines/sourceLine.ts";
import { annexNameOf } from "../outline/boxTitle.ts";
import { labelOf } from "../outline/labels.ts";
import { documentNumberOf } from "./documentNumber.ts";
import type { DocumentLines } from "./splitGazette.ts";
import { joinTitle } from "./titleLines.ts";

/** A document as it lies before the reader: the notice, its signature, what is attached. */
export interface NoticeParts {
  readonly noticeTitle: string;
  readonly issuingAuthority: string;
  readonly addressees: string;
  /** Addressees and the words before the first numbered clause or the attached text. */
  readonly notice: readonly SourceLine[];
  /** Signature, date and 此件公开发布. */
  readonly signature: readonly SourceLine[];
  /** The title of what the notice issues; empty where the notice is itself the text. */
  readonly attachedTitle: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly annexes: readonly SourceLine[];
  /** True where the notice is itself the text and is signed below it. */
  readonly isSignedBelow: boolean;
}

export function noticePartsOf(document: DocumentLines): NoticeParts {
  const noticeTitle = joinTitle(document.titleLines.filter((line) => !documentNumberOf(line.text)));
  const issuingAuthority = /^(.+?)关于/.exec(noticeTitle)?.[1] ?? "";
  const { lines } = document;
  const salutation = salutationLength(lines);
  const signature = findSignature(lines, issuingAuthority);
  const before = lines.slice(salutation, signature.start);
  const after = lines.slice(signature.end);
  const firstLabel = before.findIndex((line) => labelOf(line.text)?.ordinal === 1);
  const common = {
    noticeTitle,
    issuingAuthority,
    addressees: joinTitle(lines.slice(0, salutation)).replace(/[：:]$/, ""),
    signature: lines.slice(signature.start, signature.end),
  };
  const isTextItself =
    firstLabel !== -1 && (after.length === 0 || annexNameOf(after[0]?.text ?? ""));
  if (isTextItself || after.length === 0) {
    const split = firstLabel === -1 ? before.length : firstLabel;
    const notice = [...lines.slice(0, salutation), ...before.slice(0, split)];
    return {
      ...common,
      notice,
      attachedTitle: [],
      body: before.slice(split),
      annexes: after,
      isSignedBelow: split < before.length,
    };
  }
  const title = attachedTitleLength(after, noticeTitle);
  const notice = lines.slice(0, signature.start);
  return {
    ...common,
    notice,
    attachedTitle: after.slice(0, title),
    body: after.slice(title),
    annexes: [],
    isSignedBelow: false,
  };
}

/** 各县（市、区）人民政府，朔州经济开发区管委会，|市直各有关单位： */
function salutationLength(lines: readonly SourceLine[]): number {
  for (let length = 1; length <= Math.min(3, lines.length); length += 1) {
    const line = lines[length - 1]?.text ?? "";
    if (/[：:]$/.test(line)) return length;
    if (/[。；]/.test(line)) return 0;
  }
  return 0;
}

/** The authority's name, the date and （此件公开发布）; nothing where there is none. */
function findSignature(
  lines: readonly SourceLine[],
  authority: string,
): { start: number; end: number } {
  const date = lines.findIndex((line) => isDateLine(line.text));
  if (date === -1) return { start: lines.length, end: lines.length };
  let start = date;
  while (start > 0 && date - start < 3 && isSigner(lines[start - 1]?.text ?? "", authority))
    start -= 1;
  let end = date + 1;
  while (/^[（(].{0,4}公开.{0,4}[）)]$/.test(lines[end]?.text ?? "")) end += 1;
  return { start, end };
}

function isSigner(text: string, authority: string): boolean {
  if (comparable(text) === comparable(authority)) return true;
  return text.length <= 20 && !/[，。；：、）)]/.test(text) && !labelOf(text);
}

/** 关于印发《…》的通知 announces the attached text's title, which is printed over several lines. */
function attachedTitleLength(lines: readonly SourceLine[], noticeTitle: string): number {
  const announced = comparable(
    /(?:印发|公布|发布|转发)(.+?)的(?:通知|公告|通告)$/.exec(noticeTitle)?.[1] ?? "",
  );
  let length = 0;
  let read = "";
  while (announced && length < lines.length && read !== announced) {
    const more = read + comparable(lines[length]?.text ?? "");
    if (!announced.startsWith(more) && !isAnnexMark(lines[length])) break;
    if (!isAnnexMark(lines[length])) read = more;
    length += 1;
  }
  if (read !== "") return length;
  while (lines[length]?.marked && !labelOf(lines[length]?.text ?? "") && length < 3) length += 1;
  return length;
}

function isAnnexMark(line: SourceLine | undefined): boolean {
  return annexNameOf(line?.text ?? "") !== undefined;
}
