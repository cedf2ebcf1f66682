import type { PolicyDocument } from "../core/clause.ts";
import type {
  AnswerResult,
  AskRequest,
  Citation,
  DocumentSummary,
  SearchHit,
} from "../core/protocol.ts";
import type { MeasureService } from "./measures/measureService.ts";

/** What the edge hears while an answer is being made; every text it gets is already verified. */
export interface AnswerListener {
  onDelta(text: string): void;
  onCitations(citations: readonly Citation[]): void;
}

/** The domain behind the edge. Refusals are results; only faults throw. */
export interface Assistant {
  /** Names the index that answers are made from. */
  readonly indexFingerprint: string;
  ask(request: AskRequest, listener: AnswerListener, signal: AbortSignal): Promise<AnswerResult>;
  search(query: string, k: number, explain: boolean): Promise<readonly SearchHit[]>;
  documents(): readonly DocumentSummary[];
  /** The number may come in any bracket style or width; undefined where no such document exists. */
  document(documentNumber: string): PolicyDocument | undefined;
  readonly measures: MeasureService;
}
