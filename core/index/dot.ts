/**
 * Inner product of a query with the vector that begins at `start`. In four sums, because each
 * addition to one sum waits for the one before it; of typed arrays, because the sums of a plain
 * array's numbers are each allocated.
 */
export function dot(query: Float32Array, vectors: Float32Array, start: number): number {
  const { length } = query;
  const even = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < even; i += 4) {
    const at = start + i;
    a += (query[i] as number) * (vectors[at] as number);
    b += (query[i + 1] as number) * (vectors[at + 1] as number);
    c += (query[i + 2] as number) * (vectors[at + 2] as number);
    d += (query[i + 3] as number) * (vectors[at + 3] as number);
  }
  for (let i = even; i < length; i++) a += (query[i] as number) * (vectors[start + i] as number);
  return a + b + c + d;
}
