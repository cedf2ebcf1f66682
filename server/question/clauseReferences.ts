import { parseNumeral } from "../../core/numerals.ts";

/** One step of an address: 第十二条 → {unit:"条", ordinal:12}; 专栏4 → {unit:"专栏", ordinal:4}. */
export interface AddressStep {
  readonly unit: "编" | "章" | "节" | "条" | "款" | "项" | "division" | "专栏" | "表" | "附件";
  readonly ordinal: number;
  /** Written in brackets, as the label is: 第（五）条 is （五）, never 五、. */
  readonly bracketed?: boolean;
  /** Last ordinal of a range, 第十条至第十二条. */
  readonly until?: number;
}

export interface ClauseReference {
  readonly written: string;
  readonly steps: readonly AddressStep[];
}

const NUMBER = "[一二三四五六七八九十百零〇两0-9]{1,5}";
/** 第十二条第二项 · 第三章第二节 · 第12条（二） — 第三次 and 第一责任人 are no address. */
const ORDINAL = new RegExp(
  `第\\s*[（(]?(${NUMBER})[)）]?\\s*(编|章|节|条|款|项|点|部分)(?:[到至\\-~—]+第?\\s*(${NUMBER})\\s*\\2)?`,
  "gu",
);
/** 一、13 · 三、（一）3 · （十七） */
const DIVISIONS =
  /(?:^|[^\p{Script=Han}])?([一二三四五六七八九十]{1,3})、\s*(?:[(（]([一二三四五六七八九十]{1,3})[)）]\s*)?(\d{1,2})?|[(（]([一二三四五六七八九十]{1,3})[)）]\s*(\d{1,2})?/gu;
const BOX = new RegExp(`(专栏|附件|表)\\s*(${NUMBER})(?:\\s*[-–]\\s*(\\d{1,2}))?|(附件)`, "gu");

/** Addresses in the order of the question; steps that follow one another form one address. */
export function findClauseReferences(question: string): readonly ClauseReference[] {
  const ordinals = joinNeighbours(question, [...question.matchAll(ORDINAL)].flatMap(ordinalStep));
  const boxes = [...question.matchAll(BOX)].flatMap(boxReference);
  const divisions = [...question.matchAll(DIVISIONS)].flatMap(divisionReference);
  return [...ordinals, ...boxes, ...(ordinals.length > 0 ? [] : divisions)];
}

interface PlacedStep {
  readonly at: number;
  readonly written: string;
  readonly step: AddressStep;
}

function ordinalStep(match: RegExpExecArray): PlacedStep[] {
  const [written, first = "", unit = "", last] = match;
  const ordinal = parseNumeral(first);
  if (ordinal === undefined) return [];
  const until = last === undefined ? undefined : parseNumeral(last);
  const name = unit === "部分" || unit === "点" ? "division" : (unit as AddressStep["unit"]);
  return [
    {
      at: match.index,
      written,
      step: {
        unit: name,
        ordinal,
        ...(/[（(]/u.test(written) ? { bracketed: true } : {}),
        ...(until === undefined ? {} : { until }),
      },
    },
  ];
}

function joinNeighbours(question: string, placed: readonly PlacedStep[]): ClauseReference[] {
  const references: { written: string; steps: AddressStep[]; end: number }[] = [];
  for (const { at, written, step } of placed) {
    const last = references.at(-1);
    const gap = last ? question.slice(last.end, at) : "";
    if (last && at >= last.end && /^\s*(?:的|里的?|中的?)?\s*$/.test(gap)) {
      last.steps.push(step);
      last.written += gap + written;
      last.end = at + written.length;
    } else references.push({ written, steps: [step], end: at + written.length });
  }
  return references.map(({ written, steps }) => ({ written, steps }));
}

function boxReference(match: RegExpExecArray): ClauseReference[] {
  const [written, unit, number, part, bareAnnex] = match;
  if (bareAnnex) return [{ written, steps: [{ unit: "附件", ordinal: 0 }] }];
  const ordinal = parseNumeral(number ?? "");
  if (ordinal === undefined) return [];
  const steps: AddressStep[] = [{ unit: unit as AddressStep["unit"], ordinal }];
  if (part) steps.push({ unit: "division", ordinal: Number(part) });
  return [{ written, steps }];
}

function divisionReference(match: RegExpExecArray): ClauseReference[] {
  const ordinals = match.slice(1).flatMap((part) => (part ? (parseNumeral(part) ?? []) : []));
  const steps = ordinals.map((ordinal) => ({ unit: "division" as const, ordinal }));
  // 一、 alone opens a list in the question itself; （十七） alone is an address.
  const address = steps.length > 1 || match[4] !== undefined;
  return address ? [{ written: match[0], steps }] : [];
}
