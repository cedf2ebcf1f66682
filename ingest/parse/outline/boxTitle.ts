/** 专栏4：“十四五”时期… · 专栏 3-1 可再生能源重大工程 */
const BOX_TITLE = /^专栏\s*(\d+(?:-\d+)?|[一二三四五六七八九十]+)\s*(?:[：:\s]\s*(.*))?$/;

export interface BoxTitle {
  /** 专栏4 · 专栏3-1 */
  readonly name: string;
  readonly title: string;
}

export function boxTitleOf(text: string): BoxTitle | undefined {
  const match = BOX_TITLE.exec(text.trim());
  if (!match || text.length > 60) return undefined;
  return { name: `专栏${match[1]}`, title: (match[2] ?? "").trim() };
}

/** 表 1 朔州市… · 表1-1 朔州市… */
export function tableNameOf(text: string): string | undefined {
  const match = /^表\s*(\d+(?:-\d+)?)(?=[\s：:])/.exec(text.trim());
  return match ? `表${match[1]}` : undefined;
}

/** 附件 · 附件2 on a line of its own opens an annex; 附件：清单 only announces it. */
export function annexNameOf(text: string): string | undefined {
  const match = /^附\s*件\s*(\d{0,2})[：:]?$/.exec(text.trim());
  return match ? `附件${match[1]}` : undefined;
}
