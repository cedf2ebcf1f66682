import type { Gazette } from "../../core/clause.ts";
import { type BoundQuestion, bindAsked, bindUnanswered } from "./bindQuestions.ts";
import type { AskedFile, QuestionFile, UnansweredFile } from "./readQuestions.ts";

export interface BoundToGazette {
  readonly asked: readonly BoundQuestion[];
  readonly unanswered: readonly BoundQuestion[];
}

/** Hands each gazette the questions of its documents; those of documents that are not here rest. */
export class QuestionBinder {
  readonly #asked: readonly AskedFile[];
  readonly #unanswered: readonly UnansweredFile[];
  readonly #unbound: string[] = [];

  constructor(asked: readonly AskedFile[], unanswered: readonly UnansweredFile[]) {
    this.#asked = asked;
    this.#unanswered = unanswered;
  }

  /** Words that no clause of their document holds. */
  get unbound(): readonly string[] {
    return this.#unbound;
  }

  bindTo(gazette: Gazette): BoundToGazette {
    const numbers = new Set(gazette.documents.map(({ documentNumber }) => documentNumber));
    const isHere = ({ documentNumber }: QuestionFile<unknown>) => numbers.has(documentNumber);
    const asked = bindAsked([gazette], this.#asked.filter(isHere));
    const unanswered = bindUnanswered([gazette], this.#unanswered.filter(isHere));
    this.#unbound.push(...asked.unbound, ...unanswered.unbound);
    return { asked: asked.bound, unanswered: unanswered.bound };
  }

  /** Questions off every topic are tied to no document and go with any corpus. */
  offTopic(): readonly BoundQuestion[] {
    const files = this.#unanswered.filter(({ lines }) => lines.every(({ at }) => at === undefined));
    return bindUnanswered([], files).bound;
  }
}
