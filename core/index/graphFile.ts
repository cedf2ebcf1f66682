import { type FileHandle, open } from "node:fs/promises";

/**
 * hnswlib's file: thirteen fields, a block of one size for each point, then for each point the length of
 * its links in the upper levels and the links (`saveIndex` in its hnswalg.h).
 */
const HEADER_BYTES = 96;
const COUNT_AT = 16;
const BLOCK_BYTES_AT = 24;
const LENGTH_BYTES = 4;

/** Whether the file ends where its last point does: of one that was cut this is found without loading it. */
export async function isGraphWhole(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size < HEADER_BYTES) return false;
    const header = await readAt(file, 0, HEADER_BYTES);
    const points = Number(header.readBigUInt64LE(COUNT_AT));
    const start = HEADER_BYTES + points * Number(header.readBigUInt64LE(BLOCK_BYTES_AT));
    return start <= size && endsAtLast(await readAt(file, start, size - start), points);
  } finally {
    await file.close();
  }
}

function endsAtLast(links: Buffer, points: number): boolean {
  let at = 0;
  for (let point = 0; point < points; point += 1) {
    if (at + LENGTH_BYTES > links.length) return false;
    at += LENGTH_BYTES + links.readUInt32LE(at);
  }
  return at === links.length;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, position);
  return bytes;
}
