/** The words of a bracket that names offices, and where it stands. */
export interface UnitBracket {
  readonly words: string;
  readonly index: number;
}

const OPENERS = "（(〔[";
const CLOSERS = "）)〕]";
/** （责任单位：…） · （…牵头，…配合） · （…按职责分工负责） */
const NAMES_DUTY = /^责任(?:单位|部门)\s*[：:]|(?:牵头|负责|配合|落实)$/;
/** 附件的清单: （市农业农村局） */
const NAMES_OFFICE = /^[\u4e00-\u9fff、，（）〔〕]{2,30}(?:局|委|办|部门|中心|支队|政府)$/;

/** Brackets may hold brackets: （责任单位：市工信局〔市国资委〕、各县（市、区）人民政府） */
export function unitBracketsIn(text: string): UnitBracket[] {
  const found: UnitBracket[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (OPENERS.includes(character)) {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (CLOSERS.includes(character) && depth > 0) {
      depth -= 1;
      const words = text.slice(start, index).trim();
      if (depth === 0 && namesUnits(words, text.slice(Math.max(0, start - 4), start - 1)))
        found.push({ words, index: start - 1 });
    }
  }
  return found;
}

function namesUnits(words: string, before: string): boolean {
  if (words.length > 200) return false;
  if (NAMES_DUTY.test(words)) return !/^由|[。；]/.test(words);
  return /[；;。]$/.test(before.trimEnd()) && NAMES_OFFICE.test(words);
}

/** The words of the bracket that closes a clause: 责任单位：市税务局 */
export function closingUnits(text: string): string | undefined {
  const end = text.trimEnd().replace(/[。；]$/, "");
  const last = unitBracketsIn(end).at(-1);
  return last && last.index + last.words.length + 4 >= end.length ? last.words : undefined;
}
