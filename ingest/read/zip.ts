import { Unzip, UnzipInflate } from "fflate";
import { type RefusedSource, refused } from "./sourceText.ts";

export interface InflatedZip {
  readonly kind: "inflated";
  readonly names: readonly string[];
  readonly declaresEntities: boolean;
}

const CHUNK = 64 * 1024;
const MAX_ENTRIES = 10_000;

/**
 * Inflates an archive without keeping it, and stops as soon as it grows beyond the limit:
 * the sizes that an archive states of itself are not to be trusted.
 */
export function inflatedSize(bytes: Uint8Array, limit: number): InflatedZip | RefusedSource {
  const names: string[] = [];
  let size = 0;
  let declaresEntities = false;
  let broken = false;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, chunk) => {
      broken ||= error !== null;
      size += chunk?.length ?? 0;
      declaresEntities ||= hasDeclaration(chunk);
    };
    if (size <= limit) file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length && size <= limit && !broken; start += CHUNK) {
    const end = Math.min(start + CHUNK, bytes.length);
    unzip.push(bytes.subarray(start, end), end === bytes.length);
  }
  if (size > limit || names.length > MAX_ENTRIES) return refused("zip-bomb");
  return broken ? refused("unreadable") : { kind: "inflated", names, declaresEntities };
}

function hasDeclaration(chunk: Uint8Array | undefined): boolean {
  if (chunk?.[0] !== 0x3c) return false;
  return /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(chunk.subarray(0, 4096)).toString("latin1"));
}
