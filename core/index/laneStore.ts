/**
 * What a vector stands for: the clause it belongs to and, for a question, the verbatim words of the
 * clause that answer it (or, for an unanswered one, that it comes close to).
 */
export type PassageMetadata = { readonly clauseId: string; readonly at?: string };
export type StoredPassage = PassageMetadata & { readonly text: string };

export type NearPassage = StoredPassage & {
  /** Cosine with the question asked for; vectors are of unit length. */
  readonly cosine: number;
};

/** The passages of one clause, in the order they were written, and the cosine of each. */
export interface ScoredPassages {
  readonly passages: readonly StoredPassage[];
  readonly cosines: ArrayLike<number>;
}

/** One lane of an index, open for search; every driver passes one suite of tests. */
export interface LaneStore {
  readonly size: number;
  /** All of them, in the order they were written. */
  passages(): Promise<readonly StoredPassage[]>;
  /** The k nearest, best first; fewer where there are fewer. */
  nearest(query: readonly number[], k: number): Promise<readonly NearPassage[]>;
  /** Every passage of these clauses; a clause without any is left out. */
  ofClauses(
    query: readonly number[],
    clauseIds: readonly string[],
  ): Promise<ReadonlyMap<string, ScoredPassages>>;
}
