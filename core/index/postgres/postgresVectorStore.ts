import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import type pg from "pg";
import type {
  LaneStore,
  NearPassage,
  PassageMetadata,
  ScoredPassages,
  StoredPassage,
} from "../laneStore.ts";
import { insertPassages } from "./insertPassages.ts";
import { SEARCH_EFFORT } from "./openPool.ts";
import { toWire } from "./vectorWire.ts";

type Passage = DocumentInterface<PassageMetadata>;

interface Row {
  readonly passage: StoredPassage;
  readonly cosine: number;
}

/** LangChain's VectorStore over a table of pgvector: unit vectors, inner product, searched in the database. */
export class PostgresVectorStore extends VectorStore implements LaneStore {
  declare FilterType: never;
  readonly #pool: pg.Pool;
  readonly #table: string;
  #size: number;

  /** @param size rows that the table holds already */
  constructor(embeddings: EmbeddingsInterface, pool: pg.Pool, table: string, size: number) {
    super(embeddings, {});
    this.#pool = pool;
    this.#table = table;
    this.#size = size;
  }

  _vectorstoreType(): string {
    return "pgvector";
  }

  get size(): number {
    return this.#size;
  }

  async addVectors(vectors: ArrayLike<number>[], documents: Passage[]): Promise<void> {
    const passages = documents.map(({ pageContent, metadata }) => ({
      ...metadata,
      text: pageContent,
    }));
    await insertPassages(this.#pool, this.#table, this.#size, passages, vectors);
    this.#size += passages.length;
  }

  async addDocuments(documents: Passage[]): Promise<void> {
    const vectors = await this.embeddings.embedDocuments(documents.map((d) => d.pageContent));
    await this.addVectors(vectors, documents);
  }

  async passages(): Promise<readonly StoredPassage[]> {
    const { rows } = await this.#pool.query<Row>(
      `SELECT passage FROM ${this.#table} ORDER BY position`,
    );
    return rows.map(({ passage }) => passage);
  }

  async nearest(query: readonly number[], k: number): Promise<readonly NearPassage[]> {
    // The graph finds no more than its search effort; an expression that it doesn't index is scanned exactly.
    const distance =
      k <= SEARCH_EFFORT ? "embedding <#> $1::vector" : "(embedding <#> $1::vector) + 0";
    const { rows } = await this.#pool.query<Row>(
      `SELECT passage, -(embedding <#> $1::vector) AS cosine
       FROM ${this.#table} ORDER BY ${distance} LIMIT $2`,
      [toWire(query), k],
    );
    return rows.map(toNearPassage);
  }

  async ofClauses(
    query: readonly number[],
    clauseIds: readonly string[],
  ): Promise<ReadonlyMap<string, ScoredPassages>> {
    const { rows } = await this.#pool.query<Row>(
      `SELECT passage, -(embedding <#> $1::vector) AS cosine
       FROM ${this.#table} WHERE clause_id = ANY($2) ORDER BY position`,
      [toWire(query), clauseIds],
    );
    const byClause = new Map<string, { passages: StoredPassage[]; cosines: number[] }>();
    for (const { passage, cosine } of rows) {
      const own = byClause.get(passage.clauseId) ?? { passages: [], cosines: [] };
      byClause.set(passage.clauseId, own);
      own.passages.push(passage);
      own.cosines.push(cosine);
    }
    return byClause;
  }

  async similaritySearchVectorWithScore(query: number[], k: number): Promise<[Passage, number][]> {
    const near = await this.nearest(query, k);
    return near.map(({ cosine, text, ...metadata }) => [
      new Document({ pageContent: text, metadata }),
      cosine,
    ]);
  }
}

function toNearPassage({ passage, cosine }: Row): NearPassage {
  return { ...passage, cosine };
}
