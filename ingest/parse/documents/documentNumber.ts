const AGENCY = "[\\u4e00-\\u9fff]{2,12}";
const NUMBER = `(${AGENCY})\\s*[〔\\[（(【]\\s*(\\d{4})\\s*[〕\\]）)】]\\s*第?\\s*(\\d{1,4})\\s*号`;
/** 按照朔政发〔2021〕3号: the words before an agency's code are none of it. */
const LEADING_WORDS = /^(?:按照|根据|依据|依照|贯彻|落实|执行|由|和|及|与|以)/;
const NUMBER_LINE = new RegExp(`^(?:(?:发文字号|文号|文件编号)[：:]\\s*)?${NUMBER}$`);

/** 朔政办发[2022]18号 on a line of its own → 朔政办发〔2022〕18号, always with 〔〕. */
export function documentNumberOf(line: string): string | undefined {
  return written(NUMBER_LINE.exec(line.trim()));
}

/** Every document number in running text, with the words it stands in. */
export function documentNumbersIn(
  text: string,
): { number: string; words: string; index: number }[] {
  return [...text.matchAll(new RegExp(NUMBER, "g"))].map((match) => {
    const skipped = LEADING_WORDS.exec(match[0])?.[0].length ?? 0;
    const number = (written(match) ?? "").slice(skipped);
    return { number, words: match[0].slice(skipped), index: match.index + skipped };
  });
}

function written(match: RegExpMatchArray | null): string | undefined {
  return match ? `${match[1]}〔${match[2]}〕${match[3]}号` : undefined;
}
