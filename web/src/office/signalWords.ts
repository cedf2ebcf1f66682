const WORDS: Readonly<Record<string, string>> = {
  chunk: "条款语义",
  sentence: "最近一句语义",
  asked: "最近的预设问法",
  askedSecond: "次近的预设问法",
  askedShare: "预设问法占比",
  lexical: "字面匹配",
  coverage: "关键词覆盖",
  coverageAsked: "关键词覆盖（含问法）",
  kinds: "含有所问的事实",
  people: "问人，本条是名单",
  trade: "行业相符",
  exact: "点名本条",
  document: "点名本文件",
  context: "承接上一问",
  frame: "通知、前言或结尾",
};

/** A signal that is newer than this list goes by its own name. */
export function signalWords(name: string): string {
  return WORDS[name] ?? name;
}
