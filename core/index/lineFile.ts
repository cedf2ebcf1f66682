import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

const BUFFERED_CHARACTERS = 1 << 20;
const PIECE = 1 << 18;

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
  let begun = "";
  // By pieces, because Node's own reader of lines takes ten times as long.
  for await (const piece of createReadStream(path, { encoding: "utf8", highWaterMark: PIECE })) {
    const lines = `${begun}${piece}`.split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as T;
  }
  if (begun !== "") yield JSON.parse(begun) as T;
}

/** U+2028 and U+2029 may stand in JSON as they are, but they end a line. */
function oneLine(json: string): string {
  return json.replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
