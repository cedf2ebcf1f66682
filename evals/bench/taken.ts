/** The next so many of a stream, which stays open for those who take more. */
export function* taken<T>(stream: Iterator<T>, count: number): Generator<T> {
  for (let i = 0; i < count; i++) {
    const next = stream.next();
    if (next.done) return;
    yield next.value;
  }
}
