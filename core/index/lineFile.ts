import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";

const BUFFERED_CHARACTERS = 1 << 20;

/**
 * A file with one JSON value a line, so that a thousand gazettes are never one string in memory.
 * Keeps a digest of all that was written.
 */
export class LineWriter {
  readonly #file: FileHandle;
  readonly #hash = createHash("sha256");
  #buffered: string[] = [];
  #length = 0;
  #count = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<LineWriter> {
    return new LineWriter(await open(path, "w"));
  }

  get count(): number {
    return this.#count;
  }

  async write(value: unknown): Promise<void> {
    const line = `${oneLine(JSON.stringify(value))}\n`;
    this.#hash.update(line);
    this.#count += 1;
    this.#buffered.push(line);
    this.#length += line.length;
    if (this.#length >= BUFFERED_CHARACTERS) await this.#flush();
  }

  /** @returns the digest of the lines, which then stand on the disk. */
  async finish(): Promise<string> {
    await this.#flush();
    await this.#file.sync();
    await this.close();
    return this.#hash.digest("hex");
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    await this.#file.appendFile(this.#buffered.join(""));
    this.#buffered = [];
    this.#length = 0;
  }
}

/** @throws when the file is missing or a line is cut. */
export async function* readLines<T>(path: string): AsyncGenerator<T> {
  const file = await open(path);
  try {
    for await (const line of file.readLines()) yield JSON.parse(line) as T;
  } finally {
    await file.close();
  }
}

/** U+2028 and U+2029 may stand in JSON as they are, but they end a line. */
function oneLine(json: string): string {
  return json.replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
