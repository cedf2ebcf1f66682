import type { SourceLine } from "../lines/sourceLine.ts";

const AUTHORITY =
  /^[\u4e00-\u9fff]{2,24}?(?:政府|办公室|办公厅|委员会|指挥部|领导小组|局|厅|委)\s*关于/;
const TITLE_ENDS =
  /(?:通知|意见|决定|批复|公告|通告|通报|办法|规定|细则|方案|措施|规划|函|报告|命令|令)$/;
/** A title takes up to four lines; a site prints up to eight lines of its own data above it. */
const MAX_TITLE = 4;
const MAX_SITE_DATA = 8;

/** The title stands above the number, over one to four lines: authority, then 关于… */
export function titleStart(text: readonly SourceLine[], number: number, floor: number): number {
  const lowest = Math.max(floor + 1, number - MAX_TITLE);
  for (let start = number - 1; start >= lowest; start -= 1) {
    if (AUTHORITY.test(joinTitle(text.slice(start, number)))) return start;
  }
  let start = number;
  while (start > lowest && text[start - 1]?.marked) start -= 1;
  return start;
}

export interface TitleBelow {
  readonly siteData: readonly SourceLine[];
  readonly titleLines: readonly SourceLine[];
  readonly lines: readonly SourceLine[];
}

/** Some cities print the number above the title. */
export function titleBelow(lines: readonly SourceLine[]): TitleBelow {
  for (let start = 0; start <= MAX_SITE_DATA; start += 1) {
    for (let length = 1; length <= MAX_TITLE; length += 1) {
      const title = joinTitle(lines.slice(start, start + length));
      if (!AUTHORITY.test(title) || !TITLE_ENDS.test(title)) continue;
      return {
        siteData: lines.slice(0, start),
        titleLines: lines.slice(start, start + length),
        lines: lines.slice(start + length),
      };
    }
  }
  return { siteData: [], titleLines: [], lines };
}

/** A title is wrapped over lines and spaced out: 关于印发《…公共卫生 体系规划》的通知 */
export function joinTitle(lines: readonly SourceLine[]): string {
  return lines
    .map((line) => line.text.trim())
    .join("")
    .replace(/\s+/g, "");
}
