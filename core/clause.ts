/**
 * The domain's shapes: a gazette holds policy documents, a policy document is a
 * tree of clauses, and a clause is the unit of citation.
 */

/** Lines of the corpus file, 1-based, both ends included. */
export interface SourceSpan {
  readonly firstLine: number;
  readonly lastLine: number;
}

export type ClauseKind =
  | "notice" // the 通知/批复 that issues the text, outside any numbered clause
  | "preamble" // 前言 or the unnumbered opening of the attached text
  | "part" // 编
  | "chapter" // 第X章
  | "section" // 第X节
  | "article" // 第X条
  | "division" // 一、 （一） 1. （1） where the family decides the depth
  | "topic" // unnumbered topic sentence or bold run-in that heads what follows
  | "paragraph" // 款: unnumbered, counted
  | "item" // （一）项 under an article, 1. under 款
  | "box" // 专栏
  | "annex" // 附件
  | "table"
  | "row"
  | "roster" // list of members
  | "entry" // one line of a roster
  | "closing"; // unnumbered closing words, signature and date

/** What the source's damage leaves uncertain in a clause. */
export type Damage = "order" | "lost-text" | "shifted-cells";

export type ValidityBasis =
  | "period" // 2022年至2024年; 2022年度内
  | "extended-until" // 政策延长执行至2023年12月31日
  | "effective-from" // 自…起施行
  | "deadline"; // 6月底前: the act is due by then

/** 执行期限: dates are ISO (YYYY-MM-DD), ends included; absent where the text is silent. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
  /** The source words the dates were read from, verbatim. */
  readonly text: string;
  readonly basis: ValidityBasis;
}

export interface ResponsibleUnit {
  /** One name per office, e.g. 市应急管理局 for 市应急局. */
  readonly name: string;
  /** As the clause writes it. */
  readonly written: string;
  readonly role: "lead" | "supporting" | "responsible";
}

export interface Reference {
  readonly kind: "clause" | "document" | "law";
  readonly relation: "mentions" | "based-on" | "repeals";
  /** The words of the text, verbatim. */
  readonly text: string;
  /** Clause of this corpus that is meant, where it exists. */
  readonly clauseId?: string;
  readonly documentNumber?: string;
}

/** A table row's cells under their column names; an empty cell is "". */
export interface RowCells {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly group?: string;
}

export interface RosterEntry {
  readonly group?: string;
  readonly role: string;
  readonly people: readonly { readonly name: string; readonly post?: string }[];
}

export interface ClauseNode {
  /** e.g. 朔政办发〔2022〕18号#一.13 — unique in the corpus, stable under repairs. */
  readonly clauseId: string;
  /** Own label as people cite it: 一、 · 13. · 第十二条 · （二） · 专栏4 · 第1款. */
  readonly label: string;
  /** Address within the document: 一、13 · 第十二条（二） · 第三章第二节 · 专栏4. */
  readonly clausePath: string;
  readonly kind: ClauseKind;
  /** The title that stands beside the label, where there is one. */
  readonly heading?: string;
  /**
   * This clause's own words, label and heading included, children excluded, page-break joins made,
   * otherwise verbatim. Texts of a document, concatenated in order, are the document.
   */
  readonly text: string;
  readonly children: readonly ClauseNode[];
  readonly source: SourceSpan;
  /** Page of the gazette on which the clause starts; an estimate between known start pages. */
  readonly page?: number;
  /** True where a citation may rest: the level that answers, never a whole chapter. */
  readonly citable: boolean;
  /** For a citable clause: its words with all of its children's, plus what a row or an item needs to be understood (caption, header, lead-in). */
  readonly citedText?: string;
  /** For a row or a roster entry: one sentence that can be read alone. */
  readonly rendering?: string;
  readonly row?: RowCells;
  readonly entry?: RosterEntry;
  readonly responsibleUnits: readonly ResponsibleUnit[];
  readonly validity?: Validity;
  readonly references: readonly Reference[];
  readonly damaged?: Damage;
}

export interface PolicyDocument {
  readonly documentNumber: string;
  /** Title of the attached text without 《》, e.g. 朔州市促进服务业领域困难行业恢复发展的具体措施. */
  readonly title: string;
  /** Title of the notice as printed. */
  readonly noticeTitle: string;
  readonly issuingAuthority: string;
  readonly addressees: string;
  readonly documentDate: string;
  readonly effectiveDate?: string;
  readonly startPage?: number;
  readonly endPage?: number;
  readonly sourceFile: string;
  readonly source: SourceSpan;
  readonly clauses: readonly ClauseNode[];
}

export interface Gazette {
  readonly sourceFile: string;
  readonly title: string;
  readonly issue?: string;
  readonly date?: string;
  /** The closing 简介 and imprint: the gazette's own words, no policy. */
  readonly imprint?: string;
  readonly documents: readonly PolicyDocument[];
}
