/** Why a file was not taken in. Refusals are values: one bad file never stops the others. */
export type RefusalReason =
  | "unknown-format"
  | "too-large"
  | "empty"
  | "binary"
  | "zip-bomb"
  | "no-text-layer"
  | "encrypted"
  | "hostile-name"
  | "outside"
  | "unreadable";

export interface SourceText {
  readonly kind: "text";
  /** Lines as the parser reads them: # marks a heading, ** a bold opening, a tab a cell. */
  readonly text: string;
}

export interface RefusedSource {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  /** One sentence in Chinese that says what is wrong and what helps. */
  readonly message: string;
}

const MESSAGES: Record<RefusalReason, string> = {
  "unknown-format": "不支持这种文件格式，请提供 .md、.txt、.docx、.pdf 或 .html 文件。",
  "too-large": "文件超过 50 MB，请拆分后再提供。",
  empty: "文件里没有文字。",
  binary: "文件内容不是文字，可能已损坏，或扩展名与内容不符。",
  "zip-bomb": "文件解压后大得不合常理，已停止读取。",
  "no-text-layer": "这份 PDF 没有文字层，多半是扫描件，请先做文字识别（OCR）再提供。",
  encrypted: "文件设有密码，请提供不加密的文件。",
  "hostile-name": "文件名含有控制字符，请改名后再提供。",
  outside: "这是指向资料目录之外的链接，请把文件本身放进目录。",
  unreadable: "文件已损坏、不完整或没有读取权限。",
};

export function refused(reason: RefusalReason): RefusedSource {
  return { kind: "refused", reason, message: MESSAGES[reason] };
}
