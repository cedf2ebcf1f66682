/** Each worker takes the next thing as soon as it is done with one, as people at counters do. */
export async function inParallel<Worker, Thing, Result>(
  workers: readonly Worker[],
  things: readonly Thing[],
  act: (worker: Worker, thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < things.length) {
        const thing = things[next++] as Thing;
        results.push(await act(worker, thing));
      }
    }),
  );
  return results;
}
