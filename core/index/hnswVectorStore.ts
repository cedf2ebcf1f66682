import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import { dot } from "./dot.ts";
import { emptyGraph, type Graph, laneFiles, writeGraph } from "./laneFiles.ts";
import type {
  LaneStore,
  NearPassage,
  PassageMetadata,
  ScoredPassages,
  StoredPassage,
} from "./laneStore.ts";
import { LineWriter, readLines } from "./lineFile.ts";

type Passage = DocumentInterface<PassageMetadata>;

/**
 * Nodes looked at beyond those asked for: few among few, since each costs a look into memory, and more
 * as the graph grows, where as many would miss more. Measured on 929 golden questions: 10, 20, 40 and
 * 100 give the same figures with 26,000 passages in the largest lane.
 */
const MARGIN = { least: 10, most: 400, passagesEach: 2000 };

/** Where the passages of one clause stand in the lane. */
interface OwnPassages {
  readonly positions: number[];
  readonly passages: StoredPassage[];
}

/**
 * LangChain's VectorStore over hnswlib: unit vectors, inner product. The vectors are kept beside
 * the graph as well, so that a candidate found by another lane can be scored exactly.
 */
export class HnswVectorStore extends VectorStore implements LaneStore {
  declare FilterType: never;
  readonly dimension: number;
  readonly #graph: Graph;
  readonly #passages: StoredPassage[] = [];
  readonly #ofClause = new Map<string, OwnPassages>();
  #vectors: Float32Array;
  /** The file that they are still to be read from. */
  #unreadVectors: string | undefined;

  constructor(embeddings: EmbeddingsInterface, dimension: number, capacity = 0) {
    super(embeddings, {});
    this.dimension = dimension;
    this.#graph = emptyGraph(dimension, capacity);
    this.#vectors = new Float32Array(capacity * dimension);
  }

  _vectorstoreType(): string {
    return "hnswlib";
  }

  get size(): number {
    return this.#passages.length;
  }

  async passages(): Promise<readonly StoredPassage[]> {
    return this.#passages;
  }

  async addVectors(vectors: ArrayLike<number>[], documents: Passage[]): Promise<void> {
    await this.#allVectors();
    const needed = this.size + vectors.length;
    if (needed > this.#graph.getMaxElements()) this.#graph.resizeIndex(needed);
    if (needed * this.dimension > this.#vectors.length) {
      const grown = new Float32Array(needed * this.dimension);
      grown.set(this.#vectors);
      this.#vectors = grown;
    }
    for (const [offset, vector] of vectors.entries()) {
      const position = this.size;
      this.#vectors.set(vector, position * this.dimension);
      this.#graph.addPoint(Array.from(vector), position);
      const { pageContent, metadata } = documents[offset] as Passage;
      this.#append({ ...metadata, text: pageContent });
    }
  }

  async addDocuments(documents: Passage[]): Promise<void> {
    const vectors = await this.embeddings.embedDocuments(documents.map((d) => d.pageContent));
    await this.addVectors(vectors, documents);
  }

  async nearest(query: readonly number[], k: number): Promise<NearPassage[]> {
    if (this.size === 0) return [];
    this.#graph.setEf(k + searchMargin(this.size));
    const { neighbors, distances } = this.#graph.searchKnn(
      query as number[],
      Math.min(k, this.size),
    );
    return neighbors.map((position, i) => this.#near(position, 1 - (distances[i] ?? 1)));
  }

  async ofClauses(
    query: readonly number[],
    clauseIds: readonly string[],
  ): Promise<ReadonlyMap<string, ScoredPassages>> {
    const vectors = await this.#allVectors();
    const found = new Map<string, ScoredPassages>();
    const numbers = Float32Array.from(query);
    for (const clauseId of clauseIds) {
      const own = this.#ofClause.get(clauseId);
      if (!own) continue;
      const cosines = own.positions.map((at) => dot(numbers, vectors, at * this.dimension));
      found.set(clauseId, { passages: own.passages, cosines });
    }
    return found;
  }

  async similaritySearchVectorWithScore(query: number[], k: number): Promise<[Passage, number][]> {
    const near = await this.nearest(query, k);
    return near.map(({ cosine, text, ...metadata }) => [
      new Document({ pageContent: text, metadata }),
      cosine,
    ]);
  }

  async save(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const files = laneFiles(folder);
    const passages = await LineWriter.create(files.passages);
    for (const passage of this.#passages) await passages.write(passage);
    await passages.finish();
    const { buffer, byteOffset, byteLength } = await this.#allVectors();
    await writeFile(files.vectors, new Uint8Array(buffer, byteOffset, byteLength));
    await writeGraph(this.#graph, files.graph);
  }

  /**
   * The graph alone finds what is nearest. The vectors, which hold as much memory again, are read now
   * where clauses will be scored, else when one is. @throws when a file is missing or the three do not
   * agree in length.
   */
  static async open(
    folder: string,
    embeddings: EmbeddingsInterface,
    dimension: number,
    { scoresClauses = true } = {},
  ): Promise<HnswVectorStore> {
    const store = new HnswVectorStore(embeddings, dimension);
    const files = laneFiles(folder);
    for await (const passage of readLines<StoredPassage>(files.passages)) store.#append(passage);
    store.#unreadVectors = files.vectors;
    const { size } = await stat(files.vectors);
    await store.#graph.readIndex(files.graph);
    const points = store.#graph.getCurrentCount();
    const numbers = size / Float32Array.BYTES_PER_ELEMENT;
    if (points !== store.size || numbers !== store.size * dimension) {
      throw new Error(`${folder}: passages, vectors and graph differ in length`);
    }
    if (scoresClauses) await store.#allVectors();
    return store;
  }

  async #allVectors(): Promise<Float32Array> {
    if (this.#unreadVectors) {
      const { buffer, byteOffset, byteLength } = await readFile(this.#unreadVectors);
      const numbers = byteLength / Float32Array.BYTES_PER_ELEMENT;
      this.#vectors = new Float32Array(buffer as ArrayBuffer, byteOffset, numbers);
      this.#unreadVectors = undefined;
    }
    return this.#vectors;
  }

  #append(passage: StoredPassage): void {
    const { clauseId } = passage;
    const own = this.#ofClause.get(clauseId) ?? { positions: [], passages: [] };
    this.#ofClause.set(clauseId, own);
    own.positions.push(this.size);
    own.passages.push(passage);
    this.#passages.push(passage);
  }

  /** Hundreds are made for a question: a spread would cost several times as much. */
  #near(position: number, cosine: number): NearPassage {
    const { clauseId, text, at } = this.#passages[position] as StoredPassage;
    return at === undefined ? { clauseId, text, cosine } : { clauseId, text, at, cosine };
  }
}

function searchMargin(size: number): number {
  return Math.min(MARGIN.most, Math.max(MARGIN.least, Math.round(size / MARGIN.passagesEach)));
}
