import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { laneFiles } from "../../core/index/laneFiles.ts";
import type { StoredPassage } from "../../core/index/laneStore.ts";
import { readLines } from "../../core/index/lineFile.ts";

interface Place {
  readonly file: number;
  readonly position: number;
}

/**
 * Vectors by the digest of their text: what was embedded before is not embedded again. They stay on
 * the disk, in the last index and in a scratch file; memory holds only where.
 */
export class VectorShelf {
  readonly #dimension: number;
  readonly #scratch: number;
  readonly #opened: number[];
  readonly #places = new Map<string, Place>();
  #written = 0;

  constructor(scratchFile: string, dimension: number) {
    this.#dimension = dimension;
    this.#scratch = openSync(scratchFile, "w+");
    this.#opened = [this.#scratch];
  }

  /** Takes up the vectors of a lane that stands. */
  async addLane(folder: string): Promise<void> {
    const { passages, vectors } = laneFiles(folder);
    const file = openSync(vectors, "r");
    this.#opened.push(file);
    let position = 0;
    for await (const { text } of readLines<StoredPassage>(passages))
      this.#places.set(textKey(text), { file, position: position++ });
  }

  has(text: string): boolean {
    return this.#places.has(textKey(text));
  }

  add(text: string, vector: Float32Array): void {
    const position = this.#written++;
    writeSync(this.#scratch, vector, 0, vector.byteLength, position * vector.byteLength);
    this.#places.set(textKey(text), { file: this.#scratch, position });
  }

  get(text: string): Float32Array {
    const place = this.#places.get(textKey(text));
    if (!place) throw new Error(`No vector for 「${text.slice(0, 40)}」`);
    const vector = new Float32Array(this.#dimension);
    readSync(place.file, vector, 0, vector.byteLength, place.position * vector.byteLength);
    return vector;
  }

  close(): void {
    for (const file of this.#opened) closeSync(file);
  }
}

export function textKey(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
