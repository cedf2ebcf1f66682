/**
 * What the parser did to the source before it read it. Everything it did is declared
 * here, so that the report can show it and a test can undo it.
 */
export type Repair =
  /** The paragraph on `line` goes on on `continuation`, behind a page or column break. */
  | { readonly kind: "join"; readonly line: number; readonly continuation: number }
  /** The line repeats what stands elsewhere: a box title at a page break, a header, a tail. */
  | {
      readonly kind: "drop";
      readonly line: number;
      readonly text: string;
      readonly reason: DropReason;
    }
  /** The line stands in the wrong place; it is read after line `after`. */
  | { readonly kind: "move"; readonly line: number; readonly after: number };

export type DropReason = "repeated-title" | "repeated-header" | "repeated-text";

/** Lines that are no policy text: kept as the gazette's or the document's own metadata. */
export interface Furniture {
  readonly line: number;
  readonly kind: "front-matter" | "title" | "page-number" | "imprint" | "rule";
}

/** Something a proof-reader should look at. */
export interface Warning {
  readonly line: number;
  readonly message: string;
}
