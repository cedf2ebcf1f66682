import { parseNumeral } from "../../core/numerals.ts";

/** One step of an address: 第十二条 → {unit:"条", ordinal:12}; 专栏4-1 → {unit:"专栏", ordinal:4, part:1}. */
export interface AddressStep {
  readonly unit: "编" | "章" | "节" | "条" | "款" | "项" | "division" | "专栏" | "表" | "附件";
  /** 0 where the question gives none: 附件. */
  readonly ordinal: number;
  /** Written in brackets, as the label is: 第（五）条 is （五）, never 五、. */
  readonly bracketed?: boolean;
  /** Last ordinal of a range, 第十条至第十二条. */
  readonly until?: number;
  /** The second number of a box or a table, 专栏4-1. */
  readonly part?: number;
}

export interface ClauseReference {
  readonly written: string;
  readonly steps: readonly AddressStep[];
}

const NUMBER = "[一二三四五六七八九十百零〇两0-9]{1,5}";
const CHINESE = "[一二三四五六七八九十]{1,3}";
/** 2个月 and 3% are amounts; 12 in 一、12 is a label. */
const NO_AMOUNT = "(?![\\d.]*[\\d个年月日天号家户名人项次倍万亿元%])";

const STEPS = new RegExp(
  [
    // 第十二条 · 第（五）条 · 第十条至第十二条 — 第三次 and 第一责任人 are no address
    `第\\s?(?<open>[（(])?(?<nth>${NUMBER})[)）]?\\s?(?<unit>编|章|节|条|款|项|点|部分)(?:[到至\\-~—]+第?\\s?(?<until>${NUMBER})\\s?\\k<unit>)?`,
    // 18号文13条
    `(?<=[号文》]\\s?)(?<article>${NUMBER})条(?![件例])`,
    // 专栏4-1 · 表1 · 附件 5
    `(?<box>专栏|附件|表)(?:\\s?(?<boxNumber>${NUMBER})(?:\\s?[-–]\\s?(?<part>\\d{1,2}))?)?`,
    // 一、 · （十七） · 一是
    `(?<division>${CHINESE})(?:、|是(?![什啥谁哪]))`,
    `[（(](?<bracketed>${NUMBER})[)）]`,
    // 13 of 一、13, told by what stands before it
    `(?<=[、）)件分点章节]\\s?)(?<item>\\d{1,2})${NO_AMOUNT}`,
  ].join("|"),
  "gu",
);

/** Addresses in the order of the question; steps that follow one another form one address. */
export function findClauseReferences(question: string): readonly ClauseReference[] {
  const references: PlacedReference[] = [];
  for (const match of question.matchAll(STEPS)) {
    const [written] = match;
    const steps = stepsOf(match);
    const last = references.at(-1);
    const gap = last ? question.slice(last.end, match.index) : "";
    if (last && /^\s?(?:的|里的?|中的?)?\s?$/u.test(gap)) {
      last.steps.push(...steps);
      last.written += gap + written;
      last.end = match.index + written.length;
    } else if (steps.length > 0 && !match.groups?.item) {
      const end = match.index + written.length;
      references.push({ written, steps, end, certain: isCertain(match, question) });
    }
  }
  return references
    .filter(({ steps, certain }) => certain || steps.length > 1)
    .map(({ written, steps }) => ({ written, steps }));
}

interface PlacedReference {
  readonly steps: AddressStep[];
  written: string;
  end: number;
  /** An address even where no other step follows. */
  readonly certain: boolean;
}

/** 一、 and (1) open a list in the question itself, but behind a document's number are addresses. */
function isCertain({ groups = {}, index }: RegExpExecArray, question: string): boolean {
  const listed = groups.division ?? (/\d/u.test(groups.bracketed ?? "") || undefined);
  return listed === undefined || /[号文》](?:的|里)?\s?$/u.test(question.slice(0, index));
}

function stepsOf({ 0: written, groups = {} }: RegExpExecArray): AddressStep[] {
  const { unit, box, bracketed } = groups;
  const number = groups.nth ?? groups.article ?? groups.division ?? bracketed ?? groups.item;
  if (box) return boxSteps(box as "专栏", groups.boxNumber, groups.part);
  const ordinal = parseNumeral(number ?? "");
  if (ordinal === undefined) return [];
  const until = parseNumeral(groups.until ?? "");
  return [
    {
      unit: groups.article ? "条" : unitOf(unit),
      ordinal,
      ...(groups.open && /[)）]/u.test(written) ? { bracketed: true } : {}),
      ...(until === undefined ? {} : { until }),
    },
  ];
}

function unitOf(written: string | undefined): AddressStep["unit"] {
  const loose = written === undefined || written === "部分" || written === "点";
  return loose ? "division" : (written as AddressStep["unit"]);
}

/** 附件 5 is the fifth clause of the annex; 专栏4-1 is a box of its own. */
function boxSteps(
  unit: "专栏" | "表" | "附件",
  number: string | undefined,
  part: string | undefined,
): AddressStep[] {
  const ordinal = parseNumeral(number ?? "");
  if (unit === "附件") {
    const annex: AddressStep = { unit, ordinal: 0 };
    return ordinal === undefined ? [annex] : [annex, { unit: "division", ordinal }];
  }
  if (ordinal === undefined) return [];
  return [{ unit, ordinal, ...(part ? { part: Number(part) } : {}) }];
}
