import type { PolicyDocument } from "../../core/clause.ts";
import type { Claim } from "./claims/claim.ts";
import type { OfficeNames } from "./claims/officeNames.ts";
import type { LossStage } from "./lossStage.ts";
import type { Retrieved } from "./retrieved.ts";

/** What judging needs to know besides the observation. */
export interface Grounds {
  readonly documents: readonly PolicyDocument[];
  readonly offices: OfficeNames;
}

export interface Verdict {
  /** Complete where it can be answered, refused or asked back where it can't. */
  readonly right: boolean;
  readonly refused: boolean;
  /** Among the hits of the plain question; null where there is nothing to find. */
  readonly retrieved: Retrieved | null;
  /** Among what ask() showed, its citations and then its related clauses: history included. */
  readonly shown: Retrieved | null;
  readonly citationsRight: readonly boolean[];
  readonly evidenceCited: readonly boolean[];
  readonly facts: readonly boolean[];
  readonly claims: readonly Claim[];
  readonly validityRight: boolean | null;
  readonly answerCharacters: number;
  readonly loss: LossStage | null;
}
