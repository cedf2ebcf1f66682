/** Each worker takes the next thing as soon as it is done with one, as people at counters do. */
export async function inParallel<Worker, Thing, Result>(
  workers: readonly Worker[],
  things: Iterable<Thing>,
  act: (worker: Worker, thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = things[Symbol.iterator]();
  await Promise.all(
    workers.map(async (worker) => {
      for (let next = waiting.next(); !next.done; next = waiting.next())
        results.push(await act(worker, next.value));
    }),
  );
  return results;
}
