const HEADER_BYTES = 4;
const FLOAT_BYTES = 4;

/**
 * pgvector's binary form (`vector_send` and `vector_recv`, src/vector.c): the dimension and a zero as
 * 16-bit numbers, then 32-bit floats, all big-endian. Exact, and a quarter of the written form.
 */
export function toWire(vector: ArrayLike<number>): Buffer {
  const wire = Buffer.alloc(HEADER_BYTES + vector.length * FLOAT_BYTES);
  wire.writeInt16BE(vector.length, 0);
  for (let i = 0; i < vector.length; i += 1)
    wire.writeFloatBE(vector[i] as number, HEADER_BYTES + i * FLOAT_BYTES);
  return wire;
}

export function fromWire(wire: Buffer): Float32Array {
  const vector = new Float32Array(wire.readInt16BE(0));
  for (let i = 0; i < vector.length; i += 1)
    vector[i] = wire.readFloatBE(HEADER_BYTES + i * FLOAT_BYTES);
  return vector;
}
