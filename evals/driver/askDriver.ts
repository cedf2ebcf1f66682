import type { PolicyDocument } from "../../core/clause.ts";
import type { AnswerResult, AskRequest, SearchHit } from "../../core/protocol.ts";

/** All that the evaluation knows of the system it measures, whichever way it is reached. */
export interface AskDriver {
  ask(request: AskRequest): Promise<AnswerResult>;
  /** Best first. */
  search(query: string, k: number): Promise<readonly SearchHit[]>;
  /** The index as clause trees: what could have been found. */
  documents(): Promise<readonly PolicyDocument[]>;
  close(): Promise<void>;
}
