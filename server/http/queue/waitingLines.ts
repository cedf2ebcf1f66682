/** A line for each client; the first of each is called in turn. */
export class WaitingLines<T> {
  /** In the order in which they are called next. */
  readonly #lines = new Map<string, T[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(client: string, waiting: T): void {
    const line = this.#lines.get(client);
    if (line) line.push(waiting);
    else this.#lines.set(client, [waiting]);
    this.#length += 1;
  }

  /** Takes out who is next; their client's line goes to the end of the round. */
  next(): T | undefined {
    const [first] = this.#lines;
    if (!first) return undefined;
    const [client, line] = first;
    const called = line.shift();
    this.#lines.delete(client);
    if (line.length > 0) this.#lines.set(client, line);
    this.#length -= 1;
    return called;
  }

  remove(client: string, waiting: T): void {
    const line = this.#lines.get(client) ?? [];
    const at = line.indexOf(waiting);
    if (at < 0) return;
    line.splice(at, 1);
    if (line.length === 0) this.#lines.delete(client);
    this.#length -= 1;
  }

  /** Takes out the last of the longest line; of equally long ones, of the one that came to wait last. */
  dropLongest(): T | undefined {
    let longest: [string, T[]] | undefined;
    for (const entry of this.#lines)
      if (!longest || entry[1].length >= longest[1].length) longest = entry;
    const dropped = longest?.[1].at(-1);
    if (longest && dropped !== undefined) this.remove(longest[0], dropped);
    return dropped;
  }
}
