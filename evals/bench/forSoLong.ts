import { performance } from "node:perf_hooks";

/** What comes of a stream until the time is over; the stream stays open. */
export function* forSoLong<T>(stream: Iterator<T>, ms: number): Generator<T> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const next = stream.next();
    if (next.done) return;
    yield next.value;
  }
}
