import type { Deadline, Measure, MeasureKind, Words } from "./measure.ts";
import type { WireValidity } from "./protocol.ts";

/** The wire contract of measures, next to that of answers in protocol.ts. */

export type Fit = "fits" | "may-fit" | "does-not-fit";

/** The words on which one question was decided, and how. */
export interface Decision {
  readonly asked: "person" | "trade" | "size" | "place" | "tenancy" | "condition";
  readonly state: "fits" | "open" | "misses";
  readonly words: Words;
}

export interface Match {
  readonly measure: Measure;
  readonly fit: Fit;
  readonly decisions: readonly Decision[];
  readonly validity: WireValidity;
}

export interface MeasuresResponse {
  readonly asOf: string;
  /** Best first. */
  readonly current: readonly Match[];
  /** Those whose time was over on the day asked about. */
  readonly expired: readonly Match[];
  readonly counts: {
    readonly fits: Readonly<Record<Fit, number>>;
    /** Of what fits or may fit, expired ones left out. */
    readonly kinds: Readonly<Partial<Record<MeasureKind, number>>>;
  };
  /** The date of the newest document: a day on which what the documents give was to be had. */
  readonly documentsDay: string;
  /** Every office that is in charge of a measure. */
  readonly offices: readonly string[];
}

export interface MeasureSummary {
  readonly id: string;
  readonly documentNumber: string;
  readonly clausePath: string;
  readonly what: string;
  readonly kinds: readonly MeasureKind[];
}

export interface MeasureDetail {
  readonly measure: Measure;
  readonly validity: WireValidity;
  /** The same measure in another clause or document. */
  readonly twins: readonly MeasureSummary[];
  /** Of the same kind, for the same people. */
  readonly related: readonly MeasureSummary[];
}

export interface OfficeSummary {
  readonly office: string;
  readonly tasks: number;
  readonly deadlines: number;
}

export interface OfficeTask {
  readonly clauseId: string;
  readonly documentNumber: string;
  readonly clausePath: string;
  readonly text: string;
  readonly role: "lead" | "supporting" | "responsible";
  readonly isMeasure: boolean;
}

export interface OfficeDeadline extends Deadline {
  readonly clauseId: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly clausePath: string;
}

export interface OfficeView {
  readonly office: string;
  readonly tasks: readonly OfficeTask[];
  readonly deadlines: readonly OfficeDeadline[];
}
