import { mkdir, readFile, writeFile } from "node:fs/promises";
import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import { emptyGraph, type Graph, laneFiles } from "./laneFiles.ts";
import { LineWriter, readLines } from "./lineFile.ts";

/**
 * What a vector stands for: the clause it belongs to and, for a question, the verbatim words of the
 * clause that answer it (or, for an unanswered one, that it comes close to).
 */
export type PassageMetadata = { readonly clauseId: string; readonly at?: string };
type Passage = DocumentInterface<PassageMetadata>;
export type StoredPassage = PassageMetadata & { readonly text: string };

/** Nodes looked at beyond those asked for: more finds little more and costs as much again. */
const SEARCH_MARGIN = 20;

/**
 * LangChain's VectorStore over hnswlib: unit vectors, inner product. The vectors are kept beside
 * the graph as well, so that a candidate found by another lane can be scored exactly.
 */
export class HnswVectorStore extends VectorStore {
  declare FilterType: never;
  readonly dimension: number;
  readonly #graph: Graph;
  #passages: Passage[] = [];
  #vectors: Float32Array;

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

  passageAt(position: number): Passage {
    const passage = this.#passages[position];
    if (!passage) throw new RangeError(`No passage at ${position} of ${this.size}`);
    return passage;
  }

  vectorAt(position: number): Float32Array {
    return this.#vectors.subarray(position * this.dimension, (position + 1) * this.dimension);
  }

  async addVectors(vectors: ArrayLike<number>[], documents: Passage[]): Promise<void> {
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
      this.#passages.push(documents[offset] as Passage);
    }
  }

  async addDocuments(documents: Passage[]): Promise<void> {
    const vectors = await this.embeddings.embedDocuments(documents.map((d) => d.pageContent));
    await this.addVectors(vectors, documents);
  }

  /** Nearest positions with their cosine, best first. */
  nearest(query: readonly number[], k: number): { position: number; cosine: number }[] {
    if (this.size === 0) return [];
    this.#graph.setEf(k + SEARCH_MARGIN);
    const { neighbors, distances } = this.#graph.searchKnn(
      query as number[],
      Math.min(k, this.size),
    );
    return neighbors.map((position, i) => ({ position, cosine: 1 - (distances[i] ?? 1) }));
  }

  async similaritySearchVectorWithScore(query: number[], k: number): Promise<[Passage, number][]> {
    return this.nearest(query, k).map(({ position, cosine }) => [this.passageAt(position), cosine]);
  }

  async save(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const files = laneFiles(folder);
    const passages = await LineWriter.create(files.passages);
    for (const { pageContent, metadata } of this.#passages)
      await passages.write({ ...metadata, text: pageContent });
    await passages.finish();
    await writeFile(files.vectors, new Uint8Array(this.#vectors.buffer));
    await this.#graph.writeIndex(files.graph);
  }

  /** @throws when a file is missing or the three do not agree in length. */
  static async open(
    folder: string,
    embeddings: EmbeddingsInterface,
    dimension: number,
  ): Promise<HnswVectorStore> {
    const store = new HnswVectorStore(embeddings, dimension);
    const files = laneFiles(folder);
    for await (const { text, ...metadata } of readLines<StoredPassage>(files.passages))
      store.#passages.push(new Document({ pageContent: text, metadata }));
    const bytes = await readFile(files.vectors);
    store.#vectors = new Float32Array(new Uint8Array(bytes).buffer);
    await store.#graph.readIndex(files.graph);
    const points = store.#graph.getCurrentCount();
    if (points !== store.size || store.#vectors.length !== store.size * dimension) {
      throw new Error(`${folder}: passages, vectors and graph differ in length`);
    }
    return store;
  }
}
