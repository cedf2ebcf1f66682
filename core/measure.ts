import type { Validity } from "./clause.ts";

/**
 * A measure is a clause read for what it gives to whom or asks of whom. Every field carries the words
 * it was read from; a field that the text is silent about is empty.
 */

/** Words as they stand: `text.slice(from, to)` of the measure's text, or of a heading above it. */
export interface Words {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** The heading or title that holds the words, where the clause leaves it to them: 二、餐饮业纾困扶持措施. */
  readonly heading?: string;
}

export interface Reading<T extends string = string> extends Words {
  readonly value: T;
}

export const MEASURE_KINDS = [
  "税费减免",
  "缓缴",
  "补贴奖励",
  "租金",
  "金融",
  "社保",
  "就业",
  "简化办理",
  "支持",
  "权利",
  "义务",
  "禁止",
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A quantity: 500 万元, 50 %, 六 个月; words without a unit (减半, 全额) are their own figure. */
export interface Amount extends Words {
  readonly figure: string;
  readonly unit: string;
}

export type Due =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "monthly"; readonly day: number }
  | { readonly kind: "yearly"; readonly month: number; readonly day: number }
  /** 自公布之日起十五日内: counted from an event that has no date here. */
  | { readonly kind: "after-event" };

export interface Deadline extends Words {
  readonly due: Due;
  /** Who has to act, as the sentence names them; absent where it names nobody. */
  readonly by?: Words;
  /** The sentence that sets it. */
  readonly task: Words;
}

export interface Measure {
  /** One measure per citable clause: its clauseId. */
  readonly id: string;
  readonly documentNumber: string;
  readonly documentTitle: string;
  readonly documentDate: string;
  readonly clausePath: string;
  /** The clause as it is cited; offsets count in it. */
  readonly text: string;
  readonly kinds: readonly Reading<MeasureKind>[];
  readonly trades: readonly Reading[];
  readonly sizes: readonly Reading[];
  readonly persons: readonly Reading[];
  readonly places: readonly Reading[];
  /** The sentence that says what is given or asked, first of all. */
  readonly what: readonly Words[];
  readonly amounts: readonly Amount[];
  readonly conditions: readonly Words[];
  readonly limits: readonly Words[];
  readonly validity?: Validity;
  readonly offices: readonly Reading[];
  readonly howTo: readonly Words[];
  readonly deadlines: readonly Deadline[];
  /** Of the text: a review holds as long as the words do. */
  readonly digest: string;
  /** True where a person has read the fields against the text. */
  readonly reviewed: boolean;
}
