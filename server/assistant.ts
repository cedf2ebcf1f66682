import type { PolicyDocument } from "../core/clause.ts";
import type { Unavailability } from "../core/model/unavailability.ts";
import type {
  AnswerResult,
  AskRequest,
  Citation,
  DocumentSummary,
  SearchHit,
} from "../core/protocol.ts";
import type { CacheUse } from "./cache/answerCache.ts";
import type { MeasureService } from "./measures/measureService.ts";
import type { StageTiming } from "./observe/stageTiming.ts";

/** What the edge hears while an answer is being made; every text it gets is already verified. */
export interface AnswerListener {
  onDelta(text: string): void;
  onCitations(citations: readonly Citation[]): void;
  /** For whoever measures: a stage is over. */
  onStage?(timing: StageTiming): void;
  /** Whether the answer was known, is being made for somebody else already, or neither. */
  onCacheUse?(use: CacheUse): void;
  /** The model wrote nothing that could be used; the clauses' own words stand in. */
  onModelFailure?(reason: Unavailability): void;
}

/** For an answer that is wanted whole: there is nobody to hear its parts. */
export const NOBODY: AnswerListener = { onDelta: () => {}, onCitations: () => {} };

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
