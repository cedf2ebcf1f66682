import type { Profile } from "./profile.ts";

/**
 * The wire contract, declared once: HTTP bodies and Socket.IO events in both directions.
 */

export interface Turn {
  readonly question: string;
  readonly answer: string;
}

export interface AskRequest {
  readonly question: string;
  /** Earlier turns, oldest first. */
  readonly history?: readonly Turn[];
  /** The day on which validity is judged, YYYY-MM-DD; today when absent. */
  readonly asOf?: string;
}

/** By the socket, a question carries the asker's own number, under which it may be asked again after a lost connection. */
export type SocketAskRequest = AskRequest & {
  /** 8 to 64 letters, digits, - or _; hard to guess. The server chooses one where it is absent. */
  readonly requestId?: string;
};

export type AnswerStatus = "answered" | "partial" | "refused" | "clarify";

export type RefusalReason =
  | "not-in-corpus"
  | "out-of-scope"
  | "ambiguous"
  | "personal-data"
  | "unsafe";

export type ValidityState = "in-force" | "expired" | "not-yet" | "unstated";

export interface WireValidity {
  readonly from?: string;
  readonly until?: string;
  readonly text?: string;
  readonly state: ValidityState;
}

export interface RelatedClause {
  readonly clauseId: string;
  readonly documentNumber: string;
  readonly documentTitle: string;
  readonly documentDate: string;
  /** Clause path for people: 一、13. */
  readonly clause: string;
  /** Verbatim words of the clause. */
  readonly quote: string;
  /** The whole clause at the level that answers. */
  readonly text: string;
  readonly page?: number;
  readonly responsibleUnits: readonly string[];
  readonly validity: WireValidity;
  /** Present where the source is damaged and the words may be out of order. */
  readonly damaged?: string;
}

export interface Citation extends RelatedClause {
  /** The number that stands as [label] in the answer. */
  readonly label: number;
}

export interface Timings {
  readonly retrieveMs: number;
  readonly composeMs: number;
  /** What the model was asked to do and did not, in time or at all: the way without it was taken. */
  readonly withoutModel?: readonly ("rewrite" | "rerank")[];
}

export interface AnswerResult {
  readonly status: AnswerStatus;
  readonly reason: RefusalReason | null;
  /** Sentences with markers such as [1]. Plain text: never to be rendered as HTML. */
  readonly answer: string;
  readonly citations: readonly Citation[];
  readonly related: readonly RelatedClause[];
  readonly followUps: readonly string[];
  readonly timings: Timings;
  /** What the asker said of themselves, where measures were listed for it. The server keeps none of it. */
  readonly profile?: Profile;
  /** What the reader should know of how the answer came about, e.g. that the model was not reached. */
  readonly note?: string;
}

export interface SearchHit {
  readonly clauseId: string;
  readonly documentNumber: string;
  readonly documentTitle: string;
  readonly clause: string;
  readonly text: string;
  readonly score: number;
  /** Only with explain=1: the part of each lane in the score. */
  readonly lanes?: Readonly<Record<string, number>>;
}

export interface SearchResponse {
  readonly hits: readonly SearchHit[];
}

export interface DocumentSummary {
  readonly documentNumber: string;
  readonly title: string;
  readonly noticeTitle: string;
  readonly issuingAuthority: string;
  readonly documentDate: string;
  readonly effectiveDate?: string;
  readonly startPage?: number;
  readonly clauseCount: number;
}

export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

export interface AnswerFailed {
  readonly code: string;
  readonly message: string;
}

export interface ClientToServerEvents {
  ask: (request: SocketAskRequest) => void;
  cancel: () => void;
}

export interface ServerToClientEvents {
  "answer-start": (event: { readonly question: string }) => void;
  /** A verified sentence, or the words around it, to be appended. */
  "answer-delta": (event: { readonly text: string }) => void;
  "citations-verified": (event: { readonly citations: readonly Citation[] }) => void;
  "answer-end": (result: AnswerResult) => void;
  "answer-failed": (event: AnswerFailed) => void;
}
